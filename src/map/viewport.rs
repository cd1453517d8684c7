//! The window through which a screen shows the map.

use super::{Picture, Point, Stage};

/// Zoom and pan: `screen = map * zoom + pan`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Viewport {
    /// Screen pixels per map unit; above 0.
    pub zoom: f64,
    /// Where the map's origin lies on the screen, in pixels from the stage's
    /// top left corner.
    pub pan: Point,
}

impl Viewport {
    /// The strongest zoom, in screen pixels per map unit.
    pub const MAX_ZOOM: f64 = 6.0;

    /// Shows the whole picture in the middle of the stage, never larger than 1.
    pub fn fit(picture: &Picture, stage: Stage) -> Self {
        let zoom = (stage.width / picture.width)
            .min(stage.height / picture.height)
            .min(1.0);
        let pan = Point::new(
            (stage.width - picture.width * zoom) / 2.0,
            (stage.height - picture.height * zoom) / 2.0,
        );
        Self { zoom, pan }
    }

    /// Returns the place on the map under a place on the stage.
    pub fn map_from_screen(&self, screen: Point) -> Point {
        (screen - self.pan) * (1.0 / self.zoom)
    }

    /// Returns where a place on the map shows on the stage.
    pub fn screen_from_map(&self, map: Point) -> Point {
        map * self.zoom + self.pan
    }

    /// Zooms by a factor so that what lies under `around` (a place on the
    /// stage) stays there; within half of `fit` and [`Self::MAX_ZOOM`].
    #[must_use]
    pub fn zoomed(&self, factor: f64, around: Point, fit: Self) -> Self {
        let zoom = (self.zoom * factor).clamp(fit.zoom * 0.5, Self::MAX_ZOOM);
        let fixed = self.map_from_screen(around);
        Self {
            zoom,
            pan: around - fixed * zoom,
        }
    }

    /// Moves the map by a step on the screen.
    #[must_use]
    pub fn panned(&self, by: Point) -> Self {
        Self {
            zoom: self.zoom,
            pan: self.pan + by,
        }
    }

    /// Returns the viewport moved so that the picture cannot be lost: its
    /// middle part always stays on the stage.
    #[must_use]
    pub fn held(&self, picture: &Picture, stage: Stage) -> Self {
        let hold = |pan: f64, stage: f64, picture: f64| {
            let size = picture * self.zoom;
            let slack = stage.min(size) * 0.25;
            let low = (stage - size).min(0.0) - slack;
            let high = (stage - size).max(0.0) + slack;
            pan.clamp(low, high)
        };
        Self {
            zoom: self.zoom,
            pan: Point::new(
                hold(self.pan.x, stage.width, picture.width),
                hold(self.pan.y, stage.height, picture.height),
            ),
        }
    }

    /// Returns the viewport moved, as little as possible, so that a place on
    /// the map shows at least `margin` pixels inside the stage.
    #[must_use]
    pub fn showing(&self, map: Point, margin: f64, stage: Stage) -> Self {
        let at = self.screen_from_map(map);
        let correction = |at: f64, size: f64| {
            let margin = margin.min(size / 2.0);
            at.clamp(margin, size - margin) - at
        };
        self.panned(Point::new(
            correction(at.x, stage.width),
            correction(at.y, stage.height),
        ))
    }
}
