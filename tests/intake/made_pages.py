"""Pages as publishers make them, written for these tests: invented outlets and places."""

NEWSPAPER = """<!DOCTYPE html>
<html lang="en"><head>
<meta charset="utf-8">
<title>Ferry sinks off Marn, twelve missing | The Orlec Courier</title>
<meta property="og:title" content="Ferry sinks off Marn, twelve missing | The Orlec Courier">
<meta property="og:site_name" content="The Orlec Courier">
<meta property="article:published_time" content="2021-08-03T10:15:00+02:00">
<meta property="article:modified_time" content="2021-08-09T08:00:00+02:00">
<link rel="canonical" href="https://courier.example/news/ferry-sinks">
<script>var tracker = "<p>The script said that it was a paragraph of the report.</p>";</script>
</head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul>
</nav></header>
<main><article>
<h1>Ferry sinks off Marn, twelve missing</h1>
<p class="byline">By Anna Keller</p>
<p>A ferry with eighty people on board sank off the island of Marn on Monday, the harbour office said, and twelve of
them were still missing.</p>
<p>“We heard a bang, and then the deck was under water,” said a passenger, who asked not to be named.</p>
<p>The owner of the ferry, Orlec Lines, denied that the boat had been overloaded. It said that it would help the
families of the missing.</p>
<ul><li>The ferry was built in 1987.</li><li>It had been repaired in June.</li></ul>
<p>Divers will go down again at dawn, according to the coast guard.</p>
</article>
<aside><h2>Most read</h2><ol><li><a href="/1">Mayor of Orlec resigns</a></li><li><a href="/2">Rain expected</a></li></ol>
</aside></main>
<section id="comments"><p>Reader: I think that this report is wrong, and that nobody should believe it at all.</p></section>
<footer><p>© 2021 The Orlec Courier. All rights reserved.</p></footer>
</body></html>"""

JSON_LD = """<html><head><title>Ferry sinks off Marn - Island Radio</title>
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
"headline": "Ferry sinks off Marn", "datePublished": "2021-08-03T08:15:00Z", "dateModified": "2021-08-04T08:15:00Z",
"publisher": {"@type": "Organization", "name": "Island Radio"}}</script></head>
<body><div class="story"><h1>Ferry sinks off Marn</h1>
<div class="text"><p>A ferry sank off the island of Marn on Monday, the harbour office said.</p>
<p>The coast guard said that twelve people were missing and that the search would go on.</p></div></div></body></html>"""

OLD = """<HTML><HEAD><TITLE>Ferry sinks off Marn</TITLE></HEAD><BODY BGCOLOR=white>
<TABLE><TR><TD><A HREF="index.html">Home</A><TD><FONT FACE=Arial><B>Ferry sinks off Marn</B><BR><BR>
A ferry sank off the island of Marn on Monday, the harbour office said.<BR><BR>
"We heard a bang," said a passenger. The coast guard said that twelve people were missing.<BR>
<BR>The search will go on at dawn, the coast guard said on Monday night.
</FONT></TABLE></BODY></HTML>"""

BRIEF = """<html><body><h1>Ferry sinks</h1><p>A ferry sank off the island of Marn on Monday, police said.</p></body></html>"""

SIGN_IN = """<html><head><title>Sign in - The Orlec Courier</title></head><body><nav><a href=/>Home</a></nav>
<form><h1>Sign in</h1><p>Please sign in to your account to continue reading The Orlec Courier.</p>
<label>E-mail <input type=email></label><label>Password <input type="password"></label>
<p>Forgotten your password? We will send you an e-mail with a link to set a new one.</p></form></body></html>"""

COOKIES = """<html><head><title>The Orlec Courier</title></head><body><div class="wall"><h2>Before you continue</h2>
<p>We and our 213 partners use cookies to store and access information on your device.</p>
<p>You can accept all cookies or manage your preferences, and you can withdraw your consent at any time.</p>
<button>Accept all</button><button>Reject</button></div></body></html>"""

MENU = f"""<html><head><title>The Orlec Courier</title></head><body><ul>{
    "".join(f'<li><a href="/{n}">Section {n} of the paper</a></li>' for n in range(40))
}</ul></body></html>"""

ROBOT = """<html><head><title>Just a moment...</title></head><body><h1>Checking your browser</h1>
<p>Please enable JavaScript and cookies to continue. Verify that you are not a robot to go on to the site.</p></body></html>"""

NOT_FOUND = """<html><head><title>404</title></head><body><h1>Not found</h1>
<p>Sorry, the page you are looking for has moved or does not exist any more.</p></body></html>"""

SHELL = """<html><head><title>The Orlec Courier</title><script src="/app.js"></script></head><body><div id="root"></div></body></html>"""

NO_ARTICLE = {
    "sign-in form": SIGN_IN,
    "cookie wall": COOKIES,
    "menu": MENU,
    "robot check": ROBOT,
    "not found": NOT_FOUND,
    "empty shell": SHELL,
    "nothing": "<html></html>",
}
