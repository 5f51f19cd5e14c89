### codice fiscale — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: codice fiscale
title = податковий код
# it: Il codice personale che ti chiedono quasi tutti gli uffici.
summary = Особистий код, який питають майже всі установи.
# it: codice; tasse
keywords = код; податки; ідентифікаційний код
# it: È un codice di sedici lettere e numeri. Ogni persona ha il suo.
p-nmxes = Це код із шістнадцяти літер і цифр. У кожної людини свій.
# it: Ti serve per lavorare, per la casa e per il medico. Lo dà l'Agenzia delle Entrate.
p-vbvyk = Він потрібен для роботи, житла і лікаря. Його видає Agenzia delle Entrate.
