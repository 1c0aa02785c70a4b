// Texts of the data part of the screen. German is the shape; English must satisfy it.

export const dataDe = {}

export const dataEn: typeof dataDe = {}
