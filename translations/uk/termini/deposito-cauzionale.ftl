### deposito cauzionale — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: deposito cauzionale
title = застава за житло
# it: I soldi che dai al proprietario come garanzia. Te li rende alla fine.
summary = Гроші, які ви даєте власникові як гарантію. У кінці він їх повертає.
# it: caparra; garanzia; affitto
keywords = застава; завдаток; гарантія; оренда; caparra
# it: Molti la chiamano **caparra**. Non può essere più di tre mesi di affitto.
p-55wxz = Багато хто називає її **caparra**. Вона не може бути більшою за три місяці оренди.
# it: Prima di entrare fai foto della casa. Servono per riavere i soldi.
p-ntx7d = Перед заселенням сфотографуйте житло. Це допоможе повернути гроші.
