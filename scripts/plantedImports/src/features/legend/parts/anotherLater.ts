export const planted = () => import('../../area/another.ts')
