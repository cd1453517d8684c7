//! Icons: Lucide's drawings, always beside words or with a name of their own.

use crate::ui::react::view;
use leptos::prelude::*;

/// A drawing from the icon set.
pub type Drawing = icondata_core::Icon;

/// The drawings in use, by what they mean here.
pub mod icons {
    use super::Drawing;
    use crate::board::{Column, Offer};

    /// Returns the drawing of what somebody offers.
    pub fn of_offer(offer: Offer) -> Drawing {
        match offer {
            Offer::DailyCare => icondata_lu::LuHeart,
            Offer::Homework => icondata_lu::LuBookOpen,
            Offer::Leisure => icondata_lu::LuVolleyball,
            Offer::Practical => icondata_lu::LuHammer,
            Offer::Economic => icondata_lu::LuCoins,
            Offer::Talk => icondata_lu::LuMessageCircle,
            Offer::AdultFriend => icondata_lu::LuSmile,
            Offer::Transport => icondata_lu::LuCar,
            Offer::SleepOver => icondata_lu::LuBed,
        }
    }

    /// Returns the drawing that goes with a column: a cloud with rain, a sun, an
    /// arrow forward.
    pub fn of_column(column: Column) -> Drawing {
        match column {
            Column::Worries => icondata_lu::LuCloudRain,
            Column::Works => icondata_lu::LuSun,
            Column::Next => NEXT,
        }
    }

    /// Forward.
    pub static NEXT: Drawing = icondata_lu::LuArrowRight;
    /// Undo.
    pub static UNDO: Drawing = icondata_lu::LuUndo2;
    /// Redo.
    pub static REDO: Drawing = icondata_lu::LuRedo2;
    /// Save.
    pub static SAVE: Drawing = icondata_lu::LuDownload;
    /// It is saved, chosen, done.
    pub static CHECK: Drawing = icondata_lu::LuCheck;
    /// It is not saved.
    pub static UNSAVED: Drawing = icondata_lu::LuCircleDot;
    /// The screen's settings.
    pub static DISPLAY: Drawing = icondata_lu::LuSettings2;
    /// Close, take away from a list.
    pub static CLOSE: Drawing = icondata_lu::LuX;
    /// Add.
    pub static ADD: Drawing = icondata_lu::LuPlus;
    /// Less.
    pub static LESS: Drawing = icondata_lu::LuMinus;
    /// Delete.
    pub static DELETE: Drawing = icondata_lu::LuTrash2;
    /// Edit.
    pub static EDIT: Drawing = icondata_lu::LuPencil;
    /// Open a file.
    pub static OPEN: Drawing = icondata_lu::LuFolderOpen;
    /// The document.
    pub static DOCUMENT: Drawing = icondata_lu::LuFileText;
    /// Print.
    pub static PRINT: Drawing = icondata_lu::LuPrinter;
    /// Copy.
    pub static COPY: Drawing = icondata_lu::LuCopy;
    /// One person.
    pub static PERSON: Drawing = icondata_lu::LuUserRound;
    /// Several people.
    pub static PEOPLE: Drawing = icondata_lu::LuUsersRound;
    /// A picture.
    pub static PICTURE: Drawing = icondata_lu::LuImage;
    /// A list.
    pub static LIST: Drawing = icondata_lu::LuList;
    /// A map.
    pub static MAP: Drawing = icondata_lu::LuNetwork;
    /// It has protected.
    pub static PROTECTS: Drawing = icondata_lu::LuShieldCheck;
    /// Goals.
    pub static GOAL: Drawing = icondata_lu::LuFlag;
    /// Agreements between people.
    pub static AGREEMENT: Drawing = icondata_lu::LuHandshake;
    /// The start, home.
    pub static HOME: Drawing = icondata_lu::LuHouse;
    /// The three columns.
    pub static COLUMNS: Drawing = icondata_lu::LuColumns3;
    /// A handle to drag by.
    pub static GRIP: Drawing = icondata_lu::LuGripVertical;
    /// More to choose from.
    pub static MORE: Drawing = icondata_lu::LuEllipsis;
    /// Unfolds what is folded.
    pub static UNFOLD: Drawing = icondata_lu::LuChevronUp;
    /// Folds what is unfolded.
    pub static FOLD: Drawing = icondata_lu::LuChevronDown;
    /// Full screen.
    pub static FULL_SCREEN: Drawing = icondata_lu::LuMaximize2;
    /// Cover the screen.
    pub static COVER: Drawing = icondata_lu::LuEyeOff;
    /// Start over.
    pub static START_OVER: Drawing = icondata_lu::LuRotateCcw;
    /// Upwards.
    pub static UP: Drawing = icondata_lu::LuArrowUp;
    /// Downwards.
    pub static DOWN: Drawing = icondata_lu::LuArrowDown;
    /// Backwards.
    pub static BACK: Drawing = icondata_lu::LuArrowLeft;
    /// Something went wrong.
    pub static PROBLEM: Drawing = icondata_lu::LuTriangleAlert;
    /// A tie between two people.
    pub static TIE: Drawing = icondata_lu::LuLink2;
    /// Somebody speaks.
    pub static SPEAKS: Drawing = icondata_lu::LuMessageCircle;
    /// Everybody speaks in turn.
    pub static ROUND: Drawing = icondata_lu::LuRefreshCw;
    /// Several are chosen.
    pub static SEVERAL: Drawing = icondata_lu::LuListChecks;
    /// A room's tools.
    pub static TOOLS: Drawing = icondata_lu::LuWrench;
    /// Reads aloud.
    pub static READ: Drawing = icondata_lu::LuVolume2;
    /// Stops.
    pub static STOP: Drawing = icondata_lu::LuSquare;
    /// Draw.
    pub static DRAW: Drawing = icondata_lu::LuBrush;
    /// Somebody has begun.
    pub static UNDER_WAY: Drawing = icondata_lu::LuFootprints;
    /// It is done.
    pub static DONE: Drawing = icondata_lu::LuCircleCheckBig;
    /// It was given up.
    pub static DROPPED: Drawing = icondata_lu::LuBan;
    /// The day has passed.
    pub static PASSED: Drawing = icondata_lu::LuCalendarClock;
    /// A question.
    pub static QUESTION: Drawing = icondata_lu::LuMessageCircleQuestion;
    /// Somebody gives support.
    pub static SUPPORTS: Drawing = icondata_lu::LuHandHeart;
    /// Something in own words.
    pub static OWN_WORDS: Drawing = icondata_lu::LuMessageSquareText;
    /// A day.
    pub static CALENDAR: Drawing = icondata_lu::LuCalendar;
}

/// Draws an icon at the size of the text around it. It is hidden from screen
/// readers: the words beside it, or its button's name, say what it means.
#[component]
pub fn Icon(
    /// Which one, from [`icons`].
    drawing: Drawing,
) -> impl IntoView {
    view! {
        <svg
            class="icon"
            viewBox=drawing.view_box.unwrap_or("0 0 24 24")
            fill="none"
            stroke="currentColor"
            stroke-width="2"
            stroke-linecap="round"
            stroke-linejoin="round"
            aria-hidden="true"
            focusable="false"
            inner_html=drawing.data
        ></svg>
    }
}
