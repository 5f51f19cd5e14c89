//! The lists of words with a meaning; sources: HSDS 3.1, the Italian card of services and its national vocabularies.

use crate::content::table::CodeList;

macro_rules! lists {
    ($($(#[$about:meta])* $constant:ident = $name:literal: $($code:literal)*;)*) => {
        $($(#[$about])* pub const $constant: CodeList = CodeList { name: $name, codes: &[$($code),*] };)*
    };
}

lists! {
    /// The fifteen categories of public services (`public-services-subject-matters`).
    CATEGORY = "category": "education" "health" "work" "mobility" "planning" "registry" "tourism" "justice" "taxes"
        "culture" "environment" "business" "permits" "procurement" "agriculture";
    /// Whom a service is for.
    AUDIENCE = "audience": "everyone" "residents" "foreign-residents" "women" "men" "families" "parents" "minors"
        "young-people" "adults" "older-people" "students" "workers" "unemployed" "people-with-disabilities"
        "asylum-seekers" "refugees" "people-without-permit" "victims" "associations" "operators";
    /// Which legal status gives access.
    LEGAL_STATUS = "legal_status": "any" "eu-citizen" "non-eu-citizen" "with-permit" "without-permit" "asylum-seeker"
        "refugee" "unaccompanied-minor";
    /// What a service produces (`service-input-output`).
    OUTPUT = "output": "REQ" "OTHDOC" "PAYMENTDEC" "AUTHACT" "IDDEC" "ADMINDOC" "CERT" "CODE";
    /// How a service is reached (`channel`).
    CHANNEL = "channel": "desk" "home" "phone" "email" "pec" "web" "app" "post" "intermediary" "video";
    /// Kinds of telephone (HSDS, RFC 6350).
    PHONE_TYPE = "phone-type": "voice" "text" "fax" "cell" "textphone";
    /// Kinds of e-mail.
    EMAIL_TYPE = "email-type": "plain" "pec";
    /// How a language is served at the desk.
    MODE = "mode": "spoken" "interpreter" "phone-interpreter" "written";
    /// Whether a service can be asked for (HSDS).
    STATUS = "status": "active" "inactive" "defunct" "temporarily-closed";
    /// Kinds of place (HSDS).
    PLACE_TYPE = "place-type": "physical" "postal" "virtual";
    /// Features of access.
    FEATURE = "feature": "step-free-entrance" "lift" "accessible-toilet" "tactile-paths" "hearing-loop" "reserved-parking";
    /// Kinds of organisation.
    ORGANISATION_TYPE = "organisation-type": "public-body" "health-agency" "school" "social-cooperative" "consortium"
        "association" "foundation" "religious-body" "network" "company";
    /// When the official word of a term is shown beside its translation.
    SHOW = "show": "always" "first" "never";
    /// The directions of writing.
    DIRECTION = "direction": "ltr" "rtl";
    /// The states of a translation.
    STATE = "state": "machine" "draft" "reviewed";
    /// The kinds a section can hold.
    SECTION_KIND = "kind": "service" "place" "organisation" "person" "course" "event" "project" "practice" "news"
        "guide" "topic" "term" "page";
    /// How a person may be shown: by name, by initials, or only as somebody of the body.
    VISIBILITY = "visibility": "via-organisation" "initials" "listed";
    /// What a person allowed to be published.
    CONSENT = "consent": "name" "initials" "phone" "email" "picture" "machines";
    /// How well a person knows a language: from birth, or by the European framework (CEFR).
    FLUENCY = "fluency": "native" "A1" "A2" "B1" "B2" "C1" "C2";
    /// How one meets a mediator.
    MEETING = "meeting": "in-person" "phone" "video" "written";
    /// Levels of language courses (CEFR).
    LEVEL = "level": "literacy" "pre-A1" "A1" "A2" "B1" "B2" "C1" "C2";
    /// How a course is held.
    COURSE_MODE = "course-mode": "onsite" "online" "blended";
    /// Whether one can still join an edition of a course.
    EDITION_STATUS = "edition-status": "open" "full" "cancelled";
    /// The fourteen classes of public events (`public-event-types`).
    EVENT_TYPE = "event-type": "arts" "training" "conference" "info-day" "ceremony" "debate" "expert-meeting"
        "community" "religious" "political" "fair" "business-meeting" "market" "sport";
    /// Whether an event takes place (schema.org `EventStatusType`).
    EVENT_STATUS = "event-status": "scheduled" "cancelled" "postponed" "moved-online";
    /// Kinds of news.
    NEWS_TYPE = "news-type": "news" "press-release" "notice";
}
