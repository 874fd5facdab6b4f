"""A flat page, as a phone sees it: lying on a table, at an angle, in the light of one window."""

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image, ImageChops, ImageDraw, ImageFilter

Colour = tuple[int, int, int]
Point = tuple[float, float]


@dataclass(frozen=True)
class Scene:
    """`corners` are where the page's corners land, from the top left clockwise, as shares of the picture."""

    size: tuple[int, int]
    corners: tuple[Point, Point, Point, Point]
    table: Colour
    grain: int  # how strong the wood is
    light: Point  # the brightest place, as shares
    warmth: Colour  # colour of the light at its weakest
    pen: bool  # the eye believes a photograph with a thing in it
    seed: int


def photograph(page: Image.Image, scene: Scene) -> Image.Image:
    chance = random.Random(scene.seed)
    picture = _table(scene, chance)
    corners = [(x * scene.size[0], y * scene.size[1]) for x, y in scene.corners]
    sheet = (
        _folded(page)
        .convert("RGB")
        .transform(scene.size, Image.Transform.PERSPECTIVE, _perspective(corners, page.size), Image.Resampling.BICUBIC)
    )
    outline = Image.new("L", scene.size, 0)
    ImageDraw.Draw(outline).polygon(corners, fill=255)
    outline = outline.filter(ImageFilter.GaussianBlur(0.8))
    picture.paste((18, 14, 10), (0, 0), _shadow(outline))
    picture.paste(sheet, (0, 0), outline)
    if scene.pen:
        _pen(picture)
    lit = ImageChops.multiply(picture, _light(scene))
    return _sensor(lit, chance)


def _noise(size: tuple[int, int], chance: random.Random) -> Image.Image:
    return Image.frombytes("L", size, chance.randbytes(size[0] * size[1]))


def _table(scene: Scene, chance: random.Random) -> Image.Image:
    """Boards of wood: noise stretched along the grain, at two scales, each board a little lighter or darker."""
    width, height = scene.size
    wide = (width + 120, height)  # the bending below needs something to take from at the sides
    grain = Image.new("L", wide, 128)
    for across, along, share in ((6, 90, 0.5), (2, 400, 0.5)):
        streaks = _noise((wide[0] // across, max(height // along, 2)), chance)
        grain = Image.blend(grain, streaks.resize(wide, Image.Resampling.BICUBIC), share)
    grain = grain.transform(scene.size, Image.Transform.MESH, list(_waves(scene.size)), Image.Resampling.BILINEAR)
    draw = ImageDraw.Draw(tint := Image.new("L", scene.size, 128))
    for board in range(5):
        left = width * board / 4.6
        draw.rectangle((left, 0, left + width / 4.6, height), chance.randrange(104, 150))
    grain = ImageChops.add(grain, tint, scale=1, offset=-128)
    dark = tuple(max(level - scene.grain, 0) for level in scene.table)
    bright = tuple(min(level + scene.grain, 255) for level in scene.table)
    wood = Image.composite(Image.new("RGB", scene.size, bright), Image.new("RGB", scene.size, dark), grain)
    seams = ImageDraw.Draw(wood)
    for board in range(1, 5):
        x = width * board / 4.6
        seams.line((x, 0, x + 9, height), tuple(level // 2 for level in dark), 4)
    return wood.filter(ImageFilter.GaussianBlur(1.2))


def _waves(size: tuple[int, int]) -> Iterator[tuple[tuple[int, ...], tuple[float, ...]]]:
    """Mesh cells that bend straight streaks a little, as grain bends."""
    cells = 24
    width, height = size
    for row in range(cells):
        top, bottom = height * row // cells, height * (row + 1) // cells
        lean = [60 + 40 * math.sin(row / 5 + turn) for turn in (0.0, 0.2)]
        yield (
            (0, top, width, bottom),
            (lean[0], top, lean[1], bottom, width + lean[1], bottom, width + lean[0], top),
        )


def _folded(page: Image.Image) -> Image.Image:
    """It came in an envelope: two folds, each with a lit and a shaded side."""
    shade = Image.new("L", (1, page.height), 255)
    for fold in (page.height // 3, 2 * page.height // 3):
        for away in range(-120, 120):
            depth = (1 - abs(away) / 120) ** 2
            y = fold + away
            shade.putpixel((0, y), min(shade.getpixel((0, y)), round(255 - depth * (34 if away > 0 else 12))))
        shade.putpixel((0, fold), 205)
    return ImageChops.multiply(page, Image.merge("RGB", [shade.resize(page.size)] * 3))


def _perspective(to: list[Point], size: tuple[int, int]) -> list[float]:
    """The eight numbers that carry the picture's points back to the page's, by Gaussian elimination."""
    width, height = size
    rows = []
    for (x, y), (u, v) in zip(to, [(0, 0), (width, 0), (width, height), (0, height)], strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    for column in range(8):
        pivot = max(range(column, 8), key=lambda row: abs(rows[row][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        rows[column] = [value / rows[column][column] for value in rows[column]]
        for row in range(8):
            if row != column:
                factor = rows[row][column]
                rows[row] = [value - factor * base for value, base in zip(rows[row], rows[column], strict=True)]
    return [row[8] for row in rows]


def _shadow(outline: Image.Image) -> Image.Image:
    soft = _moved(outline, 16, 26).filter(ImageFilter.GaussianBlur(18))
    near = _moved(outline, 3, 5).filter(ImageFilter.GaussianBlur(4))
    return ImageChops.lighter(soft.point(lambda level: level * 0.55), near.point(lambda level: level * 0.5))


def _moved(mask: Image.Image, right: int, down: int) -> Image.Image:
    return mask.transform(mask.size, Image.Transform.AFFINE, (1, 0, -right, 0, 1, -down))


def _pen(picture: Image.Image) -> None:
    """A ballpoint lying on the table below the page."""
    width, height = picture.size
    layer = Image.new("RGBA", picture.size, 0)
    draw = ImageDraw.Draw(layer)
    y = int(height * 0.955)
    left, right = int(width * 0.16), int(width * 0.74)
    draw.rounded_rectangle((left, y - 17, right, y + 17), 16, (24, 38, 74, 255))
    draw.rounded_rectangle((left + 10, y - 11, right - 30, y - 5), 4, (128, 148, 196, 255))
    draw.polygon(
        [(right - 6, y - 15), (right + 70, y - 4), (right + 70, y + 4), (right - 6, y + 15)], (176, 178, 182, 255)
    )
    draw.rounded_rectangle((left + 30, y - 27, left + 250, y - 16), 5, (190, 192, 196, 255))
    layer = layer.rotate(4, resample=Image.Resampling.BICUBIC, center=(width // 2, y))
    shadow = _moved(layer.getchannel("A"), 10, 20).filter(ImageFilter.GaussianBlur(9))
    picture.paste((14, 10, 8), (0, 0), shadow.point(lambda level: level * 0.6))
    picture.paste(layer, (0, 0), layer)


def _light(scene: Scene) -> Image.Image:
    """Bright at one place, weaker and warmer away from it; the phone's own shadow falls in from below."""
    small = (64, 64)
    mask = Image.new("L", small)
    for y in range(small[1]):
        for x in range(small[0]):
            away = math.hypot(x / 64 - scene.light[0], y / 64 - scene.light[1])
            phone = max(0.0, 1 - math.hypot((x / 64 - 0.62) * 2.2, y / 64 - 1.05) / 0.55)
            mask.putpixel((x, y), round(255 * max(0.0, 1 - 0.62 * away**1.3 - 0.34 * phone**1.5)))
    mask = mask.resize(scene.size, Image.Resampling.BICUBIC)
    bright, weak = Image.new("RGB", scene.size, (255, 253, 248)), Image.new("RGB", scene.size, scene.warmth)
    return Image.composite(bright, weak, mask)


def _sensor(picture: Image.Image, chance: random.Random) -> Image.Image:
    """A little softness and a little noise, as small lenses and small pixels give."""
    soft = picture.filter(ImageFilter.GaussianBlur(0.7))
    grains = (
        _noise(picture.size, chance).filter(ImageFilter.GaussianBlur(0.6)).point(lambda level: 128 + (level - 128) // 9)
    )
    return ImageChops.add(soft, Image.merge("RGB", [grains] * 3), scale=1, offset=-128)
