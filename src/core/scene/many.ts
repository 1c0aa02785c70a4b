/** From so many areas on a scene, or its map, takes longer than a frame may; with fewer it is there sooner without detour. */
export const many = 2000
