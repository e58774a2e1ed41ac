"""Pages of review: the next item that is worth a look, decided on by keyboard or by form, without script too."""
