// Texts of the map part of the screen. German is the shape; English must satisfy it.

export const mapDe = {}

export const mapEn: typeof mapDe = {}
