### Sono appena arrivato — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sono appena arrivato
title = Acabo de llegar
# it: I primi passi in Italia: permesso, codice fiscale, medico, italiano.
# term: codice fiscale → { -codice-fiscale } = código fiscal
summary = Los primeros pasos en Italia: permiso, { -codice-fiscale }, médico, italiano.
# it: appena arrivato; primi passi; nuovo in Italia; arrivo
keywords = recién llegado; primeros pasos; nuevo en Italia; llegada
# it: Chiedi il permesso: hai pochi giorni.
f-i6x85 = Pida el permiso: tiene pocos días.
# it: Chiedi il codice fiscale. È gratis.
# term: codice fiscale → { -codice-fiscale } = código fiscal
f-qgg6e = Pida el { -codice-fiscale }. Es gratis.
# it: Chi ti ospita lo comunica entro 48 ore.
f-r2n4i = Quien le hospeda lo comunica en un máximo de 48 horas.
# it: Iscriviti e scegli il medico.
f-cnxbx = Inscríbase y elija el médico.
# it: Chiedi la residenza in Comune.
# term: residenza → { -residenza } = residencia registrada
f-eudhb = Pida la { -residenza } en el municipio (Comune).
# it: Iscrivi i figli a scuola.
f-s6ij3 = Inscriba a los hijos en la escuela.
# it: Comincia un corso di italiano.
f-edjnt = Empiece un curso de italiano.
# it: Apri un conto per la paga.
f-8hvju = Abra una cuenta para el sueldo.
# it: Benvenuto. Fai una cosa alla volta, in questo ordine.
p-nnu4c = Le damos la bienvenida. Haga una cosa a la vez, en este orden.
# it: Tieni tutti i fogli in una cartellina. Fai una foto di ogni documento.
p-ssyt5 = Guarde todos los papeles en una carpeta. Haga una foto de cada documento.
# it: Se non capisci un ufficio, chiedi un [mediatore][1].
# note: [1] = servizi/chiedere-un-mediatore
p-rcygu = Si no entiende lo que le dicen en una oficina, pida un [mediador][1].
