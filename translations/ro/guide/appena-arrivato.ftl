### Sono appena arrivato — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sono appena arrivato
title = Tocmai am ajuns
# it: I primi passi in Italia: permesso, codice fiscale, medico, italiano.
# term: codice fiscale → { -codice-fiscale } = cod fiscal
summary = Primii pași în Italia: permis, cod fiscal, medic, limba italiană.
# it: appena arrivato; primi passi; nuovo in Italia; arrivo
keywords = tocmai am ajuns; primii pași; nou în Italia; sosire; am venit în Italia
# it: Chiedi il permesso: hai pochi giorni.
f-i6x85 = Cereți permisul: aveți puține zile.
# it: Chiedi il codice fiscale. È gratis.
# term: codice fiscale → { -codice-fiscale } = cod fiscal
f-qgg6e = Cereți { -codice-fiscale(case: "def") }. Este gratuit.
# it: Chi ti ospita lo comunica entro 48 ore.
f-r2n4i = Cine vă găzduiește anunță acest lucru în cel mult 48 de ore.
# it: Iscriviti e scegli il medico.
f-cnxbx = Înscrieți-vă și alegeți medicul.
# it: Chiedi la residenza in Comune.
# term: residenza → { -residenza } = rezidență
f-eudhb = Cereți { -residenza(case: "def") } la primărie (Comune).
# it: Iscrivi i figli a scuola.
f-s6ij3 = Înscrieți copiii la școală.
# it: Comincia un corso di italiano.
f-edjnt = Începeți un curs de italiană.
# it: Apri un conto per la paga.
f-8hvju = Deschideți un cont pentru salariu.
# it: Benvenuto. Fai una cosa alla volta, in questo ordine.
p-nnu4c = Bine ați venit. Faceți câte un lucru pe rând, în această ordine.
# it: Tieni tutti i fogli in una cartellina. Fai una foto di ogni documento.
p-ssyt5 = Păstrați toate hârtiile într-un dosar. Fotografiați fiecare act.
# it: Se non capisci un ufficio, chiedi un [mediatore][1].
# note: [1] = servizi/chiedere-un-mediatore
p-rcygu = Dacă nu înțelegeți o instituție, cereți un [mediator][1].
