// Texts of the shell part of the screen. German is the shape; English must satisfy it.

export const shellDe = {}

export const shellEn: typeof shellDe = {}
