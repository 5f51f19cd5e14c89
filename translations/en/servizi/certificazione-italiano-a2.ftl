### Provare che sai l'italiano: A2 e B1 — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Provare che sai l'italiano: A2 e B1
title = Proving that you know Italian: A2 and B1
# it: Quale prova di italiano ti serve per il permesso o la cittadinanza.
# term: cittadinanza → { -cittadinanza } = citizenship
summary = Which proof of Italian you need for the permit or for citizenship.
# it: test A2; certificato italiano; B1; CILS; CELI; PLIDA; esame di italiano; test di italiano
keywords = A2 test; Italian certificate; B1; CILS; CELI; PLIDA; Italian exam; Italian test
# it: la prova del livello di italiano
f-ab69q = the proof of your level of Italian
# it: Chiedi il test A2 sul portale del Ministero dell'Interno.
f-fpqws = Ask for the A2 test on the portal of the Ministry of the Interior.
# it: Per alcuni documenti devi provare quanto italiano sai.
p-j22qf = For some documents you must prove how much Italian you know.

## A chi è rivolto

# it: Che cosa chiedi
c-xykt6 = What you ask for
# it: Livello
c-2iqcb = Level
# it: Permesso di lungo periodo
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = EU long-term residence permit
c-6r6dc = EU long-term residence permit
# it: A2
c-d2k8t = A2
# it: Cittadinanza
# term: cittadinanza → { -cittadinanza } = citizenship
c-bi9ke = Citizenship
# it: B1
c-mc2sm = B1

## Come fare

# it: **Livello A2.** Hai tre strade:
p-96rb9 = **Level A2.** You have three ways:
# it: Segui un corso al [CPIA][1] e prendi l'attestato A2.
# note: voce 1 di 3
# note: CILS, CELI, PLIDA e Cert.it sono nomi di esami: non si traducono.
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = public school for adults
l-tkvys = Take a course at the [school for adults (CPIA)][1] and get the A2 certificate.
# it: Fai un esame con una certificazione riconosciuta: CILS, CELI, PLIDA o Cert.it.
# note: voce 2 di 3
l-y3s9e = Take an exam for a recognised certificate: CILS, CELI, PLIDA or Cert.it.
# it: Chiedi il **test gratuito** sul portale del Ministero. La [Prefettura][1] ti scrive dove e quando.
# note: voce 3 di 3
# note: [1] = termini/prefettura
# term: prefettura → { -prefettura } = provincial government office
l-m6wy3 = Ask for the **free test** on the portal of the Ministry. The [Prefettura][1] writes to you where and when.
# it: **Livello B1.** Serve un titolo riconosciuto:
p-d9brj = **Level B1.** You need a recognised qualification:
# it: una certificazione B1 di CILS, CELI, PLIDA o Cert.it
# note: voce 1 di 2
l-du2dn = a B1 certificate from CILS, CELI, PLIDA or Cert.it
# it: oppure un diploma di una scuola italiana
# note: voce 2 di 2
l-vb2vz = or a diploma from an Italian school
# it: Attento a chi vende certificati. Con un certificato falso la domanda è respinta. È anche un reato.
# note: critico: qui uno sbaglio può fare danno
p-h82u5 = Be careful of people who sell certificates. With a false certificate your application is refused. It is also a crime.

## Quanto costa

# it: Il test della Prefettura è gratis. Per le certificazioni paghi: chiedi prima il prezzo.
# term: prefettura → { -prefettura } = provincial government office
p-iyafc = The test of the { -prefettura } is free. You pay for the certificates: ask the price first.

## Casi particolari

# it: Chi ha un diploma italiano non è obbligato a fare il test A2.
# note: voce 1 di 3
l-8y5ti = People who have an Italian diploma do not have to take the A2 test.
# it: A chi ha meno di 14 anni non serve.
# note: voce 2 di 3
l-sgmb2 = Children under 14 do not need it.
# it: Chi ha gravi problemi di salute può non fare il test, con un certificato di un ospedale pubblico.
# note: voce 3 di 3
l-caa4c = People with serious health problems do not have to take the test, if they have a certificate from a public hospital.

## Se qualcosa va male

# it: Se qualcosa va male
t-hisai = If something goes wrong
# it: Non hai passato il test? Puoi chiederlo di nuovo dopo **90 giorni**. Intanto segui un corso.
p-dcvui = Did you fail the test? You can ask for it again after **90 days**. In the meantime take a course.
