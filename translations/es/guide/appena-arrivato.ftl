### Sono appena arrivato — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sono appena arrivato
title = ???
# it: I primi passi in Italia: permesso, codice fiscale, medico, italiano.
# term: codice fiscale → { -codice-fiscale } = código fiscal
summary = ???
# it: appena arrivato; primi passi; nuovo in Italia; arrivo
keywords = ???
# it: Chiedi il permesso: hai pochi giorni.
f-i6x85 = ???
# it: Chiedi il codice fiscale. È gratis.
# term: codice fiscale → { -codice-fiscale } = código fiscal
f-qgg6e = ???
# it: Chi ti ospita lo comunica entro due giorni.
f-r2n4i = ???
# it: Iscriviti e scegli il medico.
f-cnxbx = ???
# it: Chiedi la residenza in Comune.
# term: residenza → { -residenza } = residencia registrada
f-eudhb = ???
# it: Iscrivi i figli a scuola.
f-s6ij3 = ???
# it: Comincia un corso di italiano.
f-edjnt = ???
# it: Apri un conto per la paga.
f-8hvju = ???
# it: Benvenuto. Fai una cosa alla volta, in questo ordine.
p-nnu4c = ???
# it: Tieni tutti i fogli in una cartellina. Fai una foto di ogni documento.
p-ssyt5 = ???
# it: Se non capisci un ufficio, chiedi un [mediatore][1].
# note: [1] = servizi/chiedere-un-mediatore
p-rcygu = ???
