"""How many: stated numbers of people, with what befell them, of whom, and what each number covers."""
