"""Whether a text that came without its page is a report at all, or what a site shows in the place of one.

Crawls and clippings hold sign-in forms, cookie walls, offers of subscriptions, error pages and advertisements under the
headline of the report that was meant. In a public collection of local news one page in a hundred is such, and they make
four fifths of the reports that seem to be copies of each other; so they are told before anything is compared. A text is
kept apart only for what it says, never for being short: a headline alone is a report.
"""

import re

from hearsay.intake.articles import is_prose
from hearsay.limits import MAX_NOTICE_WORDS
from hearsay.records import Report

_REASONS: tuple[tuple[str, str], ...] = (
    (
        "a sign-in form",
        (
            r"(?:please |must |to )?(?:log|sign) ?(?:in|on)\b(?! the| a| an)|\bsigned in\b|forgot(?:ten)? (?:your )?password"
            r"|your (?:password|account|user ?name|log-?in)\b|create (?:an?|your) (?:free )?account|verification (?:e-?mail|code|message|link)|(?:spam|junk)(?: or \w+)? folder"
            r"|activate your (?:profile|account)|thank you for (?:registering|signing up|subscribing)|register (?:now|here|for free)"
            r"|update your profile|use your \w+ account|(?:not|already) (?:a )?registered|sign in with"
        ),
    ),
    (
        "an offer of a subscription",
        (
            r"\bsubscri(?:be (?:to(?! the (?:view|idea|theory|belief))|now|for|today)|ption (?:required|options?|offers?|service)|bers? (?:only|get))"
            r"|already (?:a|an|have a) (?:\w+ )?(?:subscri|account)|(?:full|digital|unlimited|total) access\b|premium (?:content|subscribers?|articles?)"
            r"|free (?:trial|for \d+ (?:days|weeks|months))|home delivery|delivery options|(?:number|maximum number) of (?:free )?(?:articles|stories)"
            r"|become a (?:\w+ ){0,2}(?:member|subscriber)|(?:read|view|see) the (?:complete|entire|full) (?:story|article)|continue reading"
            r"|our best value|\d+ of \d+ (?:free|premium)|free access to|e-?edition\b|zip ?code|deliverable area|full (?:text|story|article) (?:is )?(?:only )?available"
        ),
    ),
    (
        "an offer of a newsletter",
        (
            r"newsletters?\b.{0,80}\b(?:sign|subscri|submit|inbox|select|check)|(?:sign|subscri).{0,60}\bnewsletters?\b|(?:delivered )?(?:right )?(?:in)?to your inbox"
            r"|(?:get|receive|daily) (?:\w+ ){0,3}e-?mail (?:notifications|alerts?|updates)|e-?mail alerts?\b|your notification has been|saving your notification"
            r"|posts new content|breaking news (?:alerts?|e-?mails?) (?:by|to|sent)"
        ),
    ),
    (
        "a notice about cookies",
        (
            r"\b(?:uses?|accept|allow|reject|manage|enable|disable)\b[^.]{0,40}\bcookies?\b|cookies? (?:policy|settings|preferences|are)|privacy (?:policy|settings|preferences|choices)"
            r"|our (?:\d+ )?partners\b.{0,60}\b(?:data|store|process)|legitimate interest|your (?:consent|privacy choices)|terms (?:of (?:use|service)|and conditions)"
        ),
    ),
    (
        "an error page",
        (
            r"\b(?:page|article|file|story|content|url|link) (?:you (?:requested|are looking for|were looking for)|(?:was|is|could|can)(?: ?not|n['’]t) (?:be )?(?:found|available|displayed))"
            r"|(?:page|file|article|story) not found|\b(?:error )?40[34]\b.{0,30}(?:not found|error|forbidden)|(?:no longer|not currently) (?:available|exists?)\b|has (?:moved|expired|been (?:moved|removed|archived))"
            r"|access (?:denied|to this page)|(?:internal server|server) error|try again later|something went wrong|(?:bad|invalid) request|service unavailable"
            r"|(?:enable|turn on|requires?|supports?) java ?script|java ?script (?:is|must|and)|your browser|(?:not|are) a robot|captcha|unusual (?:traffic|activity)|verify (?:that )?you"
            r"|enter the (?:characters|code)|checking your|redirected|technical difficulties|please (?:refresh|reload)"
        ),
    ),
    (
        "an advertisement",
        (
            r"\b(?:book (?:now|your|a (?:room|flight|hotel))|buy (?:now|tickets|yours)|shop (?:now|our)|order (?:now|yours|today)|call (?:now|today)|apply (?:now|today)|learn more(?: about our)?)\b"
            r"|(?:special|limited[- ]time|exclusive|great|best) (?:offers?|deals?|rates?|prices?)\b|\d+ ?% off\b|save (?:up to )?[$€£]?\d+|(?:from|only|just) [$€£]\d+(?:\.\d\d)?(?: (?:a|per) (?:night|month|person|week))"
            r"|free (?:quote|estimate|shipping|delivery)|money[- ]back|gift cards?|vacation packages?|advertis(?:e with us|ement)|sponsored (?:content|by|links?)|satisfaction guaranteed"
        ),
    ),
    (
        "parts of a site's frame",
        (
            r"you are the owner of this (?:article|page)|(?:click|tap) (?:here|on the (?:button|link)|below)|(?:submit|send us) (?:here|your (?:news|photos|tips))|your news tips"
            r"|all rights reserved|(?:skip to|back to) (?:main )?(?:content|top)|share (?:this|on) (?:facebook|twitter|article|story)|view results|no opinion|follow us on|like us on|most (?:read|popular|viewed)"
            r"|related (?:stories|articles|coverage)|(?:this )?video is no longer|please (?:check|select) (?:the box|one)|(?:e-?mail|print) this (?:article|story|page)|load(?:ing)? (?:more )?(?:comments|\.\.\.)"
        ),
    ),
)
_PATTERNS = tuple((reason, re.compile(pattern, re.IGNORECASE)) for reason, pattern in _REASONS)
_REPORTING = re.compile(
    r"\b(?:said|says|told|according to|announced|reported|accused|denied|police|officials?|spokes\w+|witness(?:es)?)\b",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"\b(?:please|your?|click|sign up|log in to your)\b", re.IGNORECASE)
_WORD = re.compile(r"\w+(?:['’.-]\w+)*")


def why_not_a_report(report: Report) -> str | None:
    """Why the text is no report, as in "only a sign-in form"; None if it is one.

    Paragraphs that say what sites say to their visitors are told by their words. A text is no report if they are most of
    it, it is no longer than notices are, and no paragraph beside them is prose of its own.
    """
    body = report.text[len(report.title) :] if report.title else report.text
    if len(_WORD.findall(body)) > MAX_NOTICE_WORDS:
        return None
    weights: dict[str, int] = {}
    rest = prose = 0
    for paragraph in filter(str.strip, body.split("\n")):
        words = len(_WORD.findall(paragraph))
        reason = _notice(paragraph)
        if reason is not None:
            weights[reason] = weights.get(reason, 0) + words
        else:
            rest += words
            prose += words if is_prose(paragraph) else 0
    notice = sum(weights.values())
    if not weights or notice < rest or prose > notice:
        return None
    return f"only {max(weights, key=lambda reason: weights[reason])}"


def _notice(paragraph: str) -> str | None:
    """What a site says to its visitors in this paragraph; None: nothing of the kind.

    Reports tell of passwords and home delivery too: whoever reports, and speaks to no visitor, is no site.
    """
    if _REPORTING.search(paragraph) and not _ADDRESS.search(paragraph):
        return None
    return next((reason for reason, pattern in _PATTERNS if pattern.search(paragraph)), None)
