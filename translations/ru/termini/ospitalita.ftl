### comunicazione di ospitalità — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: comunicazione di ospitalità
title = уведомление о предоставлении жилья
# it: Il foglio con cui chi ospita una persona straniera avvisa la polizia.
summary = Бумага, которой тот, у кого живёт иностранец, сообщает об этом полиции.
# it: cessione di fabbricato; ospite; 48 ore
keywords = cessione di fabbricato; гость; 48 часов; кто принял
# it: Chi ospita la fa entro 48 ore. Leggi [come si fa][1].
# note: [1] = servizi/dichiarazione-di-ospitalita
p-b9k3d = Его подаёт тот, кто принимает гостя, не позже чем через 48 часов. Читайте, [как это сделать][1].
