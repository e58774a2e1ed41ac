"""Villages and quarters that war reporting names and the packages lack.

A row is: names, as English reports write them; latitude; longitude; code of the province; radius in km; why it is
listed. Points are this project's own, read off a map; the radius covers what they may be off. What a package lists by
now is left out of a build, so that its point and id count.
"""

ROWS = """\
Robotyne,Rabotino,Rabotyne;47.445;35.838;UA.26;3;front of 2023
Novoprokopivka,Novoprokopovka;47.41;35.85;UA.26;4;front of 2023
Klishchiivka,Kleshcheevka,Kleshchiivka,Klishchiyivka;48.531;37.957;UA.05;3;front of 2023
Andriivka,Andreevka;48.5;37.97;UA.05;4;front of 2023, with eleven namesakes
Berdychi;48.2;37.66;UA.05;4;front of 2024
Synkivka,Sinkovka;49.78;37.67;UA.07;5;front of 2023
Marjah,Marja;31.52;64.12;AF.10;10;district without a town, fought over in 2010 and 2021
Gossi;15.82;-1.3;ML.08;5;camp and town, attacked
Paletwa;21.3;92.85;MM.02;5;town, taken in 2024
Maghazi,al-Maghazi,Maghazi camp,Maghazi refugee camp;31.42;34.385;PS.GZ;3;camp
Mawasi,al-Mawasi,Al-Mawasi;31.34;34.26;PS.GZ;6;coast where the displaced are
Shujaiya,Shujaiyya,Shejaiya,Shijaiyah,Shuja'iyya;31.5;34.475;PS.GZ;3;quarter of Gaza City
Zeitoun,Zaytoun;31.49;34.445;PS.GZ;3;quarter of Gaza City
Rimal,al-Rimal;31.52;34.44;PS.GZ;3;quarter of Gaza City
Sheikh Radwan;31.535;34.465;PS.GZ;3;quarter of Gaza City
Tel al-Hawa,Tal al-Hawa;31.5;34.435;PS.GZ;3;quarter of Gaza City
Foua,Fuaa,Fua,al-Fu'ah,Fouaa;35.98;36.7;SY.12;4;town besieged from 2015 to 2018
Kefraya,Kafraya,Kfraya,Kafriya;35.98;36.67;SY.12;4;town besieged from 2015 to 2018
Humera;14.29;36.61;ET.53;6;town on the border of Sudan, fought over in 2020
"""
