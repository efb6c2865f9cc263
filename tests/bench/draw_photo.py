# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""Draws portraits of nobody: flat shapes with a little grain, each number another face."""
import random
import struct
import zlib

# A photograph of one inch, 25 mm by 35 mm, at 300 pixels an inch.
WIDTH, HEIGHT = 295, 413


def mix(color, other, part):
    return tuple(a + (b - a) * part // 256 for a, b in zip(color, other))


def ellipse(x, y, across, down):
    """The spans of an ellipse: row → first and last column."""
    for row in range(max(0, y - down), min(HEIGHT, y + down)):
        half = int(across * max(0.0, 1 - ((row + 0.5 - y) / down) ** 2) ** 0.5)
        yield row, max(0, x - half), min(WIDTH, x + half)


def trapezium(x, top, bottom, above, below):
    for row in range(top, min(HEIGHT, bottom)):
        half = above + (below - above) * (row - top) // max(1, bottom - top)
        yield row, max(0, x - half), min(WIDTH, x + half)


def shapes(dice):
    """Colours and spans of a portrait from the ground up."""
    middle = WIDTH // 2 + dice.randint(-6, 6)
    eyes = dice.randint(168, 184)
    skin = dice.choice([(241, 201, 169), (232, 190, 155), (246, 210, 182), (222, 178, 142)])
    shade = mix(skin, (120, 70, 50), 60)
    hair = dice.choice([(36, 27, 25), (46, 35, 33), (70, 50, 40), (28, 28, 34)])
    jacket = tuple(dice.randint(25, 90) for _ in range(3))
    face, jaw = dice.randint(62, 76), dice.randint(88, 104)
    if dice.random() < 0.5:
        yield hair, trapezium(middle, eyes - 30, eyes + dice.randint(70, 130), face + 12, face + 24)
    yield jacket, trapezium(middle, 318, HEIGHT, 64 + dice.randint(0, 20), 160)
    yield (250, 250, 248), trapezium(middle, 306, HEIGHT, 30, dice.randint(8, 18))
    yield skin, trapezium(middle, eyes + 60, 322, 28, 30)
    yield hair, ellipse(middle, eyes - 22, face + 9, jaw + 4)
    yield skin, ellipse(middle, eyes + 12, face, jaw)
    yield hair, trapezium(middle + dice.randint(-8, 8), eyes - 88, eyes - dice.randint(36, 58), face - 12, face - 2)
    apart, brow = dice.randint(26, 32), dice.randint(14, 20)
    for side in (-1, 1):
        x = middle + side * apart
        yield hair, ellipse(x, eyes - brow, 15, dice.randint(3, 4))
        yield (252, 250, 247), ellipse(x, eyes, 12, dice.randint(5, 7))
        yield (40, 28, 22), ellipse(x, eyes, 5, 5)
        if dice.random() < 0.3:
            yield shade, ellipse(x, eyes + 28, 9, 6)
    yield shade, ellipse(middle, eyes + dice.randint(28, 36), dice.randint(6, 10), 4)
    yield (196, 104, 96), ellipse(middle, eyes + dice.randint(58, 66), dice.randint(16, 24), dice.randint(4, 7))


def draw(number):
    """The PNG of a portrait."""
    dice = random.Random(f"photo {number}")
    above = tuple(dice.randint(120, 235) for _ in range(3))
    below = mix(above, (255, 255, 255), dice.randint(30, 160))
    rows = []
    for y in range(HEIGHT):
        rows.append(bytearray(bytes(mix(above, below, y * 256 // HEIGHT)) * WIDTH))
    for color, spans in shapes(dice):
        for y, first, last in spans:
            if first < last:
                rows[y][first * 3:last * 3] = bytes(color) * (last - first)
    # Grain, as every photograph has: the lowest bits of a stretch of noise, another in
    # each row.
    noise = int.from_bytes(dice.randbytes(WIDTH * 3 + 256), "little") & int.from_bytes(
        b"\1" * (WIDTH * 3 + 256), "little")
    mask = (1 << (WIDTH * 3 * 8)) - 1
    packed = bytearray()
    for row in rows:
        grain = noise >> (8 * dice.randrange(256)) & mask
        grained = (int.from_bytes(row, "little") ^ grain).to_bytes(WIDTH * 3, "little")
        # Each sample less its left neighbour (PNG's filter 1).
        packed += b"\1" + grained[:3] + bytes(b - a & 255 for a, b in zip(grained, grained[3:]))

    def chunk(kind, content):
        body = kind + content
        return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))

    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header)
            + chunk(b"IDAT", zlib.compress(bytes(packed), 6)) + chunk(b"IEND", b""))
