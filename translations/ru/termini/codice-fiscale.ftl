### codice fiscale — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: codice fiscale
title = налоговый код
# it: Il codice personale che ti chiedono quasi tutti gli uffici.
summary = Личный код, который спрашивают почти во всех учреждениях.
# it: codice; tasse
keywords = код; налоги; ИНН
# it: È un codice di sedici lettere e numeri. Ogni persona ha il suo.
p-nmxes = Это код из шестнадцати букв и цифр. У каждого человека свой.
# it: Ti serve per lavorare, per la casa e per il medico. Lo dà l'Agenzia delle Entrate.
p-vbvyk = Он нужен, чтобы работать, снимать жильё и иметь врача. Его выдаёт Agenzia delle Entrate (налоговая служба).
