from hearsay.cli.say import say


def test_one_line_on_standard_error(capsys):
    say("a.txt: it is no text; convert it")
    assert capsys.readouterr() == ("", "hearsay: a.txt: it is no text; convert it\n")


def test_nothing_in_it_steers_the_terminal(capsys):
    say("a\x1b[31m\x07.txt")
    assert capsys.readouterr().err == "hearsay: a [31m .txt\n"
