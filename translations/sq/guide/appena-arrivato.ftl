### Sono appena arrivato — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sono appena arrivato
title = Sapo kam ardhur
# it: I primi passi in Italia: permesso, codice fiscale, medico, italiano.
# term: codice fiscale → { -codice-fiscale } = kod fiskal
summary = Hapat e parë në Itali: leja, kodi fiskal, mjeku, italishtja.
# it: appena arrivato; primi passi; nuovo in Italia; arrivo
keywords = sapo kam ardhur; hapat e parë; i ri në Itali; ardhje; çfarë bëj kur vij
# it: Chiedi il permesso: hai pochi giorni.
f-i6x85 = Kërkoni lejen: keni pak ditë kohë.
# it: Chiedi il codice fiscale. È gratis.
# term: codice fiscale → { -codice-fiscale } = kod fiskal
f-qgg6e = Kërkoni { -codice-fiscale(case: "acc") }. Është falas.
# it: Chi ti ospita lo comunica entro 48 ore.
f-r2n4i = Kush ju strehon e njofton brenda 48 orëve.
# it: Iscriviti e scegli il medico.
f-cnxbx = Regjistrohuni dhe zgjidhni mjekun.
# it: Chiedi la residenza in Comune.
# term: residenza → { -residenza } = vendbanim i regjistruar
f-eudhb = Kërkoni { -residenza(case: "acc") } në komunë (Comune).
# it: Iscrivi i figli a scuola.
f-s6ij3 = Regjistroni fëmijët në shkollë.
# it: Comincia un corso di italiano.
f-edjnt = Filloni një kurs italishteje.
# it: Apri un conto per la paga.
f-8hvju = Hapni një llogari për pagën.
# it: Benvenuto. Fai una cosa alla volta, in questo ordine.
p-nnu4c = Mirë se erdhët. Bëjini gjërat një nga një, sipas kësaj radhe.
# it: Tieni tutti i fogli in una cartellina. Fai una foto di ogni documento.
p-ssyt5 = Mbajini të gjitha letrat në një dosje. Bëni një foto të çdo dokumenti.
# it: Se non capisci un ufficio, chiedi un [mediatore][1].
# note: [1] = servizi/chiedere-un-mediatore
p-rcygu = Nëse nuk kuptoni një zyrë, kërkoni një [ndërmjetës (mediatore)][1].
