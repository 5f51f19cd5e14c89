### Provare che sai l'italiano: A2 e B1 — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Provare che sai l'italiano: A2 e B1
title = Prouver que vous savez l’italien : A2 et B1
# it: Quale prova di italiano ti serve per il permesso o la cittadinanza.
# term: cittadinanza → { -cittadinanza } = nationalité
summary = Quelle preuve d’italien il vous faut pour le permis ou la nationalité.
# it: test A2; certificato italiano; B1; CILS; CELI; PLIDA; esame di italiano; test di italiano
keywords = test A2; certificat d’italien; B1; CILS; CELI; PLIDA; examen d’italien; test d’italien
# it: la prova del livello di italiano
f-ab69q = la preuve du niveau d’italien
# it: Chiedi il test A2 sul portale del Ministero dell'Interno.
f-fpqws = Demandez le test A2 sur le portail du ministère de l’Intérieur.
# it: Per alcuni documenti devi provare quanto italiano sai.
p-j22qf = Pour certains papiers, vous devez prouver votre niveau d’italien.

## A chi è rivolto

# it: Che cosa chiedi
c-xykt6 = Ce que vous demandez
# it: Livello
c-2iqcb = Niveau
# it: Permesso di lungo periodo
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = permis UE de longue durée
c-6r6dc = Permis UE de longue durée
# it: A2
c-d2k8t = ===
# it: Cittadinanza
# term: cittadinanza → { -cittadinanza } = nationalité
c-bi9ke = Nationalité
# it: B1
c-mc2sm = ===

## Come fare

# it: **Livello A2.** Hai tre strade:
p-96rb9 = **Niveau A2.** Vous avez trois chemins :
# it: Segui un corso al [CPIA][1] e prendi l'attestato A2.
# note: voce 1 di 3
# note: CILS, CELI, PLIDA e Cert.it sono nomi di esami: non si traducono.
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = école publique pour adultes
l-tkvys = Suivez un cours à l’[école publique pour adultes (CPIA)][1] et obtenez l’attestation A2.
# it: Fai un esame con una certificazione riconosciuta: CILS, CELI, PLIDA o Cert.it.
# note: voce 2 di 3
l-y3s9e = Passez un examen avec une certification reconnue : CILS, CELI, PLIDA ou Cert.it.
# it: Chiedi il **test gratuito** sul portale del Ministero. La [Prefettura][1] ti scrive dove e quando.
# note: voce 3 di 3
# note: [1] = termini/prefettura
# term: prefettura → { -prefettura } = préfecture
l-m6wy3 = Demandez le **test gratuit** sur le portail du ministère. La [préfecture (Prefettura)][1] vous écrit où et quand.
# it: **Livello B1.** Serve un titolo riconosciuto:
p-d9brj = **Niveau B1.** Il faut un titre reconnu :
# it: una certificazione B1 di CILS, CELI, PLIDA o Cert.it
# note: voce 1 di 2
l-du2dn = une certification B1 de CILS, CELI, PLIDA ou Cert.it
# it: oppure un diploma di una scuola italiana
# note: voce 2 di 2
l-vb2vz = ou un diplôme d’une école italienne
# it: Attento a chi vende certificati. Con un certificato falso la domanda è respinta. È anche un reato.
# note: critico: qui uno sbaglio può fare danno
p-h82u5 = Attention aux personnes qui vendent des certificats. Avec un faux certificat, votre demande est refusée. C’est aussi un délit.

## Quanto costa

# it: Il test della Prefettura è gratis. Per le certificazioni paghi: chiedi prima il prezzo.
# term: prefettura → { -prefettura } = préfecture
p-iyafc = Le test de la { -prefettura } est gratuit. Les certifications sont payantes : demandez le prix avant.

## Casi particolari

# it: Chi ha un diploma italiano non è obbligato a fare il test A2.
# note: voce 1 di 3
l-8y5ti = Les personnes qui ont un diplôme italien n’ont pas besoin de faire le test A2.
# it: A chi ha meno di 14 anni non serve.
# note: voce 2 di 3
l-sgmb2 = Les personnes de moins de 14 ans n’en ont pas besoin.
# it: Chi ha gravi problemi di salute può non fare il test, con un certificato di un ospedale pubblico.
# note: voce 3 di 3
l-caa4c = Les personnes qui ont de graves problèmes de santé peuvent ne pas faire le test, avec un certificat d’un hôpital public.

## Se qualcosa va male

# it: Se qualcosa va male
t-hisai = Si quelque chose se passe mal
# it: Non hai passato il test? Puoi chiederlo di nuovo dopo **90 giorni**. Intanto segui un corso.
p-dcvui = Vous n’avez pas réussi le test ? Vous pouvez le demander de nouveau après **90 jours**. En attendant, suivez un cours.
