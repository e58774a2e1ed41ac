"""When an event was that the words give no time of its own: by the days named around it.

"The toll of the strike rose to 15 on Tuesday." "A rocket struck the bus station on Thursday. Four people were killed." The
day that is named in the sentence counts, if it is the only one; failing that, the last that was named before it in its
paragraph. It says which occurrence the event belongs to, less surely than a time of its own.
"""

from hearsay.edtf import bounds
from hearsay.incidents.mentions import sentence
from hearsay.records import Event, Reading, Time, TimeKind

DAY = 1.0  # what is longer than a day and the next says too little


def around(event: Event, reading: Reading) -> str | None:
    """The day named around an event, as EDTF; None: there is none, or more than one in its sentence."""
    text, start = reading.report.text, event.trigger.start
    days = [time for time in reading.times if _is_day(time)]
    first, last = sentence(text, start, event.trigger.end)
    own = {time.edtf for time in days if first <= time.span.start < last}
    if own:
        return own.pop() if len(own) == 1 else None
    line = text.rfind("\n", 0, start) + 1
    before = [time for time in days if line <= time.span.start < start]
    return max(before, key=lambda time: time.span.start).edtf if before else None


def _is_day(time: Time) -> bool:
    when = bounds(time.edtf)
    return time.kind is TimeKind.DATE and when is not None and when.length <= DAY
