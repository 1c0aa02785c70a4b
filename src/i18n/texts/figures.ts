// Texts of the figures part of the screen. German is the shape; English must satisfy it.

export const figuresDe = {}

export const figuresEn: typeof figuresDe = {}
