### Sono appena arrivato — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sono appena arrivato
title = Je viens d’arriver
# it: I primi passi in Italia: permesso, codice fiscale, medico, italiano.
# term: codice fiscale → { -codice-fiscale } = code fiscal
summary = Les premiers pas en Italie : permis, code fiscal, médecin, italien.
# it: appena arrivato; primi passi; nuovo in Italia; arrivo
keywords = arrivée; premiers pas; nouveau en Italie; commencer
# it: Chiedi il permesso: hai pochi giorni.
f-i6x85 = Demandez le permis : vous avez peu de jours.
# it: Chiedi il codice fiscale. È gratis.
# term: codice fiscale → { -codice-fiscale } = code fiscal
f-qgg6e = Demandez le code fiscal. C’est gratuit.
# it: Chi ti ospita lo comunica entro 48 ore.
f-r2n4i = La personne qui vous héberge le déclare dans les 48 heures.
# it: Iscriviti e scegli il medico.
f-cnxbx = Inscrivez-vous et choisissez le médecin.
# it: Chiedi la residenza in Comune.
# term: residenza → { -residenza } = résidence
f-eudhb = Demandez la { -residenza } à la mairie (Comune).
# it: Iscrivi i figli a scuola.
f-s6ij3 = Inscrivez les enfants à l’école.
# it: Comincia un corso di italiano.
f-edjnt = Commencez un cours d’italien.
# it: Apri un conto per la paga.
f-8hvju = Ouvrez un compte pour le salaire.
# it: Benvenuto. Fai una cosa alla volta, in questo ordine.
p-nnu4c = Bienvenue. Faites une chose à la fois, dans cet ordre.
# it: Tieni tutti i fogli in una cartellina. Fai una foto di ogni documento.
p-ssyt5 = Gardez tous les papiers dans une pochette. Prenez une photo de chaque document.
# it: Se non capisci un ufficio, chiedi un [mediatore][1].
# note: [1] = servizi/chiedere-un-mediatore
p-rcygu = Si vous ne comprenez pas un bureau, demandez un [médiateur][1].
