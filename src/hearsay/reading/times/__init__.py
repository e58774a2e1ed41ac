"""When: time expressions, against the day of publication, as EDTF."""
