### domicilio — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: domicilio
title = место пребывания
# it: Il posto dove hai le tue cose e i tuoi affari, anche se non hai la residenza.
# term: residenza → { -residenza } = регистрация по месту жительства
summary = Место, где ваши вещи и дела, даже если там у вас нет регистрации.
# it: indirizzo; recapito
keywords = адрес; адрес для почты
# it: Puoi avere la [residenza][1] in un comune e il domicilio in un altro.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = регистрация по месту жительства
p-4a37h = [Регистрация по месту жительства (residenza)][1] может быть в одном муниципалитете, а domicilio — в другом.
# it: Quando un ufficio ti chiede il domicilio, scrivi dove ti arriva la posta.
p-zdhsi = Когда учреждение спрашивает domicilio, напишите, куда вам приходит почта.
