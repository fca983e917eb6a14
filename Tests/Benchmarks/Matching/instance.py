"""The instances that `dyad-benchmarks match` writes, and their scores in numpy, a block of rows at a time."""

import numpy as np

GROUPS, TRUSTS, REGIONS, PATHWAYS = 65, 150, 11, 6
COLUMNS = ["specialty", "trust", "grade", "pathway", "second_pathway", "tags", "slots", "languages"]
COLUMNS += ["format", "international", "places"]
NEAR_PATHWAYS = [(0, 1), (1, 2), (1, 3), (2, 4), (4, 5), (0, 5)]
FORMATS = np.array([[2, 0, 2], [0, 2, 2], [1, 2, 2]])
FINE_GRADES = np.array([0, 45, 80, 100, 90, 70, 60])
BLOCK_CELLS = 1 << 18
MASK = (1 << 64) - 1


def drawn_groups():
    """The group of each specialty: SplitMix64 of seed 20240, stream 1, by the weights of twelve groups."""
    sums = np.cumsum([6, 9, 8, 5, 4, 5, 6, 4, 6, 5, 4, 3])
    base = 20240 * 0xD1342543DE82EF95 + 0x2545F4914F6CDD1D + 0x9E3779B97F4A7C15
    groups = []
    for place in range(1, GROUPS + 1):
        word = (base + place * 0x9E3779B97F4A7C15) & MASK
        word = ((word ^ word >> 30) * 0xBF58476D1CE4E5B9) & MASK
        word = ((word ^ word >> 27) * 0x94D049BB133111EB) & MASK
        drawn = ((word ^ word >> 31) >> 33) * int(sums[-1]) >> 31
        groups.append(int(np.searchsorted(sums, drawn, side="right")))
    return np.array(groups)


class Instance:
    """The people of a file, and the tables that a score is looked up in."""

    def __init__(self, file, is_fine, by_region):
        words = np.fromfile(file, dtype="<u4").astype(np.int64)
        mentees, mentors, _, bans = words[:4]
        people = words[6 : 6 + 11 * (mentees + mentors)].reshape(-1, 11)
        self.bans = words[6 + 11 * (mentees + mentors) :].reshape(bans, 2)
        self.mentees, self.mentors = people[:mentees], people[mentees:]
        self.is_fine, self.by_region = is_fine, by_region
        self.type, self.unit = (np.int16, 50) if is_fine else (np.uint8, 1)
        self.highest = 22 * self.unit
        self.regions = np.arange(TRUSTS) * 7919 % REGIONS
        self.tables = {name: table.astype(self.type) for name, table in self.make_tables().items()}

    def make_tables(self):
        specialty, trust, group = np.arange(GROUPS), np.arange(TRUSTS), drawn_groups()
        a, b = specialty[:, None], specialty[None, :]
        is_near = group[:, None] == group
        distance = abs(self.regions[:, None] - self.regions)
        pathway = np.eye(PATHWAYS, dtype=int)
        for one, other in NEAR_PATHWAYS:
            pathway[one, other] = pathway[other, one] = -1
        wanted, first, second = np.ogrid[:PATHWAYS, :PATHWAYS, :PATHWAYS]
        half = (pathway[wanted, first] == -1) | (wanted == second)
        if self.is_fine:
            far = (a * b + 17 * (a + b)) % 20
            tables = {
                "specialty": np.where(is_near, 40 + 5 * ((a + b) % 7), far),
                "trust": np.where(distance == 0, 60, np.maximum(0, 40 - 8 * distance)),
                "pathway": np.where(wanted == first, 100, 55 * half),
                "grade": FINE_GRADES,
            }
        else:
            tables = {
                "specialty": is_near.astype(int),
                "trust": (distance == 0).astype(int),
                "pathway": np.where(wanted == first, 2, half),
                "grade": np.minimum(np.arange(7), 2),
            }
        tables["specialty"][specialty, specialty] = tables["trust"][trust, trust] = 2 * self.unit
        tables["pathway"] = tables["pathway"].reshape(PATHWAYS, -1)
        tables["format"] = FORMATS * self.unit
        return tables

    def parts(self):
        """The rows and columns that are solved together: everybody, or those of each region."""
        if not self.by_region:
            return [(np.arange(len(self.mentees)), np.arange(len(self.mentors)))]
        sides = [self.regions[side[:, 1]] for side in (self.mentees, self.mentors)]
        return [tuple(np.flatnonzero(side == region) for side in sides) for region in range(REGIONS)]

    def costs(self, rows, columns, square, kind):
        """What each cell falls short of the highest score, one column a place, in the type that the peer computes in.

        A pair that is not allowed costs so much that it is chosen only where the row can have no other, and is then
        no pair. A square is filled up with zeros, which favour nobody.
        """
        lacking = 100 * self.highest
        mentees, mentors = self.mentees[rows], self.mentors[columns].copy()
        mentors[:, 4] += PATHWAYS * mentors[:, 3]
        sides = [dict(zip(COLUMNS, side.T, strict=True)) for side in (narrowed(mentees), narrowed(mentors))]
        places = np.repeat(np.arange(len(columns)), mentors[:, 10])
        shape = (max(len(rows), len(places)),) * 2 if square else (len(rows), len(places))
        matrix = np.zeros(shape, dtype=kind)
        block = max(1, BLOCK_CELLS // max(1, len(columns)))
        is_repeated = len(places) != len(columns)
        for start in range(0, len(rows), block):
            some = {name: values[start : start + block, None] for name, values in sides[0].items()}
            scores, is_junior = self.scores(some, sides[1])
            part = np.subtract(self.highest, scores, dtype=kind)
            part[is_junior] = lacking
            here = slice(start, start + len(part))
            matrix[here, : len(places)] = part[:, places] if is_repeated else part
        self.ban(matrix, rows, columns, mentors[:, 10], lacking)
        return matrix, places, lacking

    def ban(self, matrix, rows, columns, places, lacking):
        """Marks the cells of the mentors whom a mentee may not have, every place of theirs."""
        row_of, first_of, count_of = (np.full(side, -1) for side in (len(self.mentees), *[len(self.mentors)] * 2))
        row_of[rows], first_of[columns], count_of[columns] = np.arange(len(rows)), np.cumsum(places) - places, places
        row, first, count = row_of[self.bans[:, 0]], first_of[self.bans[:, 1]], count_of[self.bans[:, 1]]
        for place in range(3):
            is_here = (row >= 0) & (count > place)
            matrix[row[is_here], first[is_here] + place] = lacking

    def scores(self, mentee, mentor):
        """The scores of some mentees with every mentor, in half or hundredth points, and who is more junior."""
        look, kind, unit = self.tables, self.type, self.unit
        needs = np.bitwise_count(mentee["tags"] & mentor["tags"]).astype(kind, copy=False)
        wanted = np.bitwise_count(mentee["tags"]).astype(kind, copy=False)
        total = look["specialty"][mentee["specialty"], mentor["specialty"]]
        total += look["pathway"][mentee["pathway"], mentor["second_pathway"]]
        if self.is_fine:
            total += kind(100) * needs // wanted
        else:
            total += needs == wanted
            total += 2 * needs >= wanted
        total *= kind(2)
        total += look["trust"][mentee["trust"], mentor["trust"]]
        total += look["format"][mentee["format"], mentor["format"]]
        slots = np.bitwise_count(mentee["slots"] & mentor["slots"])
        total += np.minimum(slots, 4) * kind(25) if self.is_fine else np.minimum(slots, 2)
        shared = mentee["languages"] & mentor["languages"]
        common = np.minimum(np.bitwise_count(shared), 2) if self.is_fine else shared != 0
        worth = kind(unit) + kind(25 if self.is_fine else 1) * common.astype(kind, copy=False)
        international = mentor["international"].astype(kind, copy=False)
        total += np.where(mentee["international"] == 1, international * worth, kind(2 * unit))
        gap = mentor["grade"].astype(np.int8) - mentee["grade"].astype(np.int8)
        total += look["grade"][np.maximum(gap, 0)]
        return total, gap < 0


def narrowed(people):
    """The same answers, two bytes each."""
    return people.astype(np.uint16)
