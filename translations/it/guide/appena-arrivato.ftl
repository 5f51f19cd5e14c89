### guide/appena-arrivato
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Sono appena arrivato
summary = I primi passi in Italia: permesso, codice fiscale, medico, italiano.
keywords = appena arrivato; primi passi; nuovo in Italia; arrivo
# steps.text
f-i6x85 = Chiedi il permesso: hai pochi giorni.
# steps.text
f-qgg6e = Chiedi il codice fiscale. È gratis.
# steps.text
f-r2n4i = Chi ti ospita lo comunica entro 48 ore.
# steps.text
f-cnxbx = Iscriviti e scegli il medico.
# steps.text
f-eudhb = Chiedi la residenza in Comune.
# steps.text
f-s6ij3 = Iscrivi i figli a scuola.
# steps.text
f-edjnt = Comincia un corso di italiano.
# steps.text
f-8hvju = Apri un conto per la paga.
p-nnu4c = Benvenuto. Fai una cosa alla volta, in questo ordine.
p-ssyt5 = Tieni tutti i fogli in una cartellina. Fai una foto di ogni documento.
# note: [1] = servizi/chiedere-un-mediatore
p-rcygu = Se non capisci un ufficio, chiedi un [mediatore][1].
