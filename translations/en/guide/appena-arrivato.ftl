### Sono appena arrivato — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sono appena arrivato
title = I have just arrived
# it: I primi passi in Italia: permesso, codice fiscale, medico, italiano.
# term: codice fiscale → { -codice-fiscale } = tax code
summary = The first steps in Italy: permit, tax code, doctor, Italian.
# it: appena arrivato; primi passi; nuovo in Italia; arrivo
keywords = just arrived; first steps; new in Italy; arrival
# it: Chiedi il permesso: hai pochi giorni.
f-i6x85 = Apply for the permit: you have only a few days.
# it: Chiedi il codice fiscale. È gratis.
# term: codice fiscale → { -codice-fiscale } = tax code
f-qgg6e = Ask for the { -codice-fiscale }. It is free.
# it: Chi ti ospita lo comunica entro 48 ore.
f-r2n4i = The person who hosts you reports it within 48 hours.
# it: Iscriviti e scegli il medico.
f-cnxbx = Register and choose your doctor.
# it: Chiedi la residenza in Comune.
# term: residenza → { -residenza } = registered residence
f-eudhb = Ask for your { -residenza } at the town hall (Comune).
# it: Iscrivi i figli a scuola.
f-s6ij3 = Enrol your children in school.
# it: Comincia un corso di italiano.
f-edjnt = Start an Italian course.
# it: Apri un conto per la paga.
f-8hvju = Open an account for your pay.
# it: Benvenuto. Fai una cosa alla volta, in questo ordine.
p-nnu4c = Welcome. Do one thing at a time, in this order.
# it: Tieni tutti i fogli in una cartellina. Fai una foto di ogni documento.
p-ssyt5 = Keep all your papers in one folder. Take a photo of every document.
# it: Se non capisci un ufficio, chiedi un [mediatore][1].
# note: [1] = servizi/chiedere-un-mediatore
p-rcygu = If you do not understand an office, ask for a [mediator][1].
