### Provare che sai l'italiano: A2 e B1 — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Provare che sai l'italiano: A2 e B1
title = Demostrar que sabe italiano: A2 y B1
# it: Quale prova di italiano ti serve per il permesso o la cittadinanza.
# term: cittadinanza → { -cittadinanza } = ciudadanía
summary = Qué prueba de italiano necesita para el permiso o la { -cittadinanza }.
# it: test A2; certificato italiano; B1; CILS; CELI; PLIDA; esame di italiano; test di italiano
keywords = examen A2; certificado de italiano; B1; CILS; CELI; PLIDA; examen de italiano; test de italiano
# it: la prova del livello di italiano
f-ab69q = la prueba del nivel de italiano
# it: Chiedi il test A2 sul portale del Ministero dell'Interno.
f-fpqws = Pida el examen A2 en el portal del Ministerio del Interior.
# it: Per alcuni documenti devi provare quanto italiano sai.
p-j22qf = Para algunos documentos debe demostrar cuánto italiano sabe.

## A chi è rivolto

# it: Che cosa chiedi
c-xykt6 = Qué se pide
# it: Livello
c-2iqcb = Nivel
# it: Permesso di lungo periodo
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = permiso de residencia UE de larga duración
c-6r6dc = Permiso de larga duración (lungo periodo)
# it: A2
c-d2k8t = ===
# it: Cittadinanza
# term: cittadinanza → { -cittadinanza } = ciudadanía
c-bi9ke = Ciudadanía (cittadinanza)
# it: B1
c-mc2sm = ===

## Come fare

# it: **Livello A2.** Hai tre strade:
p-96rb9 = **Nivel A2.** Tiene tres caminos:
# it: Segui un corso al [CPIA][1] e prendi l'attestato A2.
# note: voce 1 di 3
# note: CILS, CELI, PLIDA e Cert.it sono nomi di esami: non si traducono.
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = escuela pública para adultos
l-tkvys = Siga un curso en el [CPIA][1] y obtenga el certificado A2.
# it: Fai un esame con una certificazione riconosciuta: CILS, CELI, PLIDA o Cert.it.
# note: voce 2 di 3
l-y3s9e = Haga un examen con una certificación reconocida: CILS, CELI, PLIDA o Cert.it.
# it: Chiedi il **test gratuito** sul portale del Ministero. La [Prefettura][1] ti scrive dove e quando.
# note: voce 3 di 3
# note: [1] = termini/prefettura
# term: prefettura → { -prefettura } = oficina del Gobierno en la provincia
l-m6wy3 = Pida el **examen gratuito** en el portal del Ministerio. La [Prefettura (oficina del Gobierno)][1] le escribe dónde y cuándo.
# it: **Livello B1.** Serve un titolo riconosciuto:
p-d9brj = **Nivel B1.** Se necesita un título reconocido:
# it: una certificazione B1 di CILS, CELI, PLIDA o Cert.it
# note: voce 1 di 2
l-du2dn = una certificación B1 de CILS, CELI, PLIDA o Cert.it
# it: oppure un diploma di una scuola italiana
# note: voce 2 di 2
l-vb2vz = o un diploma de una escuela italiana
# it: Attento a chi vende certificati. Con un certificato falso la domanda è respinta. È anche un reato.
# note: critico: qui uno sbaglio può fare danno
p-h82u5 = Cuidado con quien vende certificados. Con un certificado falso la solicitud se rechaza. También es un delito.

## Quanto costa

# it: Il test della Prefettura è gratis. Per le certificazioni paghi: chiedi prima il prezzo.
# term: prefettura → { -prefettura } = oficina del Gobierno en la provincia
p-iyafc = El examen de la Prefettura es gratis. Por las certificaciones paga: pregunte antes el precio.

## Casi particolari

# it: Chi ha un diploma italiano non è obbligato a fare il test A2.
# note: voce 1 di 3
l-8y5ti = Quien tiene un diploma italiano no necesita hacer el examen A2.
# it: A chi ha meno di 14 anni non serve.
# note: voce 2 di 3
l-sgmb2 = Quien tiene menos de 14 años no lo necesita.
# it: Chi ha gravi problemi di salute può non fare il test, con un certificato di un ospedale pubblico.
# note: voce 3 di 3
l-caa4c = Quien tiene graves problemas de salud puede no hacer el examen, con un certificado de un hospital público.

## Se qualcosa va male

# it: Se qualcosa va male
t-hisai = Si algo va mal
# it: Non hai passato il test? Puoi chiederlo di nuovo dopo **90 giorni**. Intanto segui un corso.
p-dcvui = ¿No aprobó el examen? Puede pedirlo otra vez después de **90 días**. Mientras tanto siga un curso.
