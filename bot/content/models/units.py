"""The units a figure can be counted in, and what an amount can be counted per."""

from enum import StrEnum


class Unit(StrEnum):
    """What an amount counts: a currency (ISO 4217), a CLDR unit, or a counter word of ours."""

    JPY = "JPY"
    CNY = "CNY"
    USD = "USD"
    PERCENT = "percent"
    PERCENTAGE_POINT = "percentage-point"
    YEAR = "year"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"
    NIGHT = "night"
    HOUR = "hour"
    MINUTE = "minute"
    METER = "meter"
    SQUARE_METER = "square-meter"
    KILOGRAM = "kilogram"
    PERSON = "person"
    HOUSEHOLD = "household"
    SCHOOL = "school"
    FACILITY = "facility"
    ROOM = "room"
    CASE = "case"
    MUNICIPALITY = "municipality"
    COUNTRY = "country"
    PLACE = "place"
    SUBJECT = "subject"
    POINT = "point"
    OCCASION = "occasion"
    MULTIPLE = "multiple"
    RANK = "rank"
    GRADE = "grade"
    INDEX = "index"
    NUMBER = "number"


CURRENCIES = frozenset({Unit.JPY, Unit.CNY, Unit.USD})
CLDR_UNITS = {
    Unit.PERCENT: "concentr-percent",
    Unit.YEAR: "duration-year",
    Unit.MONTH: "duration-month",
    Unit.WEEK: "duration-week",
    Unit.DAY: "duration-day",
    Unit.NIGHT: "duration-night",
    Unit.HOUR: "duration-hour",
    Unit.MINUTE: "duration-minute",
    Unit.METER: "length-meter",
    Unit.SQUARE_METER: "area-square-meter",
}


class Per(StrEnum):
    """What an amount is counted per, printed with it («3万円 a month»)."""

    HOUR = "hour"
    DAY = "day"
    NIGHT = "night"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    PERSON = "person"
    CHILD = "child"
    HOUSEHOLD = "household"
    PERSON_MONTH = "person-month"
    PERSON_YEAR = "person-year"
    CHILD_MONTH = "child-month"
    CHILD_YEAR = "child-year"
    HOUSEHOLD_MONTH = "household-month"
    ROOM = "room"
    SQUARE_METER = "square-meter"
    APPLICATION = "application"
    CASE = "case"
    VISIT = "visit"
    CLASS = "class"
    FIVE_KILOGRAMS = "five-kilograms"
    YUAN = "yuan"
    DOLLAR = "dollar"
