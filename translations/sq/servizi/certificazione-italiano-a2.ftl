### Provare che sai l'italiano: A2 e B1 — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Provare che sai l'italiano: A2 e B1
title = Si të provoni që dini italisht: A2 dhe B1
# it: Quale prova di italiano ti serve per il permesso o la cittadinanza.
# term: cittadinanza → { -cittadinanza } = shtetësi
summary = Cila provë e italishtes ju duhet për lejen ose shtetësinë.
# it: test A2; certificato italiano; B1; CILS; CELI; PLIDA; esame di italiano; test di italiano
keywords = test A2; certifikatë italishteje; B1; CILS; CELI; PLIDA; provim italishteje; testi i italishtes
# it: la prova del livello di italiano
f-ab69q = prova e nivelit të italishtes
# it: Chiedi il test A2 sul portale del Ministero dell'Interno.
f-fpqws = Kërkojeni testin A2 në portalin e Ministrisë së Brendshme.
# it: Per alcuni documenti devi provare quanto italiano sai.
p-j22qf = Për disa dokumente duhet të provoni sa italisht dini.

## A chi è rivolto

# it: Che cosa chiedi
c-xykt6 = Çfarë kërkoni
# it: Livello
c-2iqcb = Niveli
# it: Permesso di lungo periodo
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = leje BE për qëndrim afatgjatë
c-6r6dc = Leja për qëndrim afatgjatë
# it: A2
c-d2k8t = ===
# it: Cittadinanza
# term: cittadinanza → { -cittadinanza } = shtetësi
c-bi9ke = Shtetësia
# it: B1
c-mc2sm = ===

## Come fare

# it: **Livello A2.** Hai tre strade:
p-96rb9 = **Niveli A2.** Keni tri rrugë:
# it: Segui un corso al [CPIA][1] e prendi l'attestato A2.
# note: voce 1 di 3
# note: CILS, CELI, PLIDA e Cert.it sono nomi di esami: non si traducono.
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = shkolla publike për të rritur
l-tkvys = Ndiqni një kurs në [CPIA][1] dhe merrni dëshminë A2.
# it: Fai un esame con una certificazione riconosciuta: CILS, CELI, PLIDA o Cert.it.
# note: voce 2 di 3
l-y3s9e = Bëni një provim me një certifikim të njohur: CILS, CELI, PLIDA ose Cert.it.
# it: Chiedi il **test gratuito** sul portale del Ministero. La [Prefettura][1] ti scrive dove e quando.
# note: voce 3 di 3
# note: [1] = termini/prefettura
# term: prefettura → { -prefettura } = prefektura
l-m6wy3 = Kërkoni **testin falas** në portalin e Ministrisë. [Prefektura (Prefettura)][1] ju shkruan ku dhe kur.
# it: **Livello B1.** Serve un titolo riconosciuto:
p-d9brj = **Niveli B1.** Duhet një dokument i njohur:
# it: una certificazione B1 di CILS, CELI, PLIDA o Cert.it
# note: voce 1 di 2
l-du2dn = një certifikim B1 i CILS, CELI, PLIDA ose Cert.it
# it: oppure un diploma di una scuola italiana
# note: voce 2 di 2
l-vb2vz = ose një diplomë e një shkolle italiane
# it: Attento a chi vende certificati. Con un certificato falso la domanda è respinta. È anche un reato.
# note: critico: qui uno sbaglio può fare danno
p-h82u5 = Kujdes nga ata që shesin certifikata. Me një certifikatë të rreme kërkesa refuzohet. Është edhe vepër penale.

## Quanto costa

# it: Il test della Prefettura è gratis. Per le certificazioni paghi: chiedi prima il prezzo.
# term: prefettura → { -prefettura } = prefektura
p-iyafc = Testi i { -prefettura(case: "gen") } është falas. Për certifikimet paguani: pyesni më parë për çmimin.

## Casi particolari

# it: Chi ha un diploma italiano non è obbligato a fare il test A2.
# note: voce 1 di 3
l-8y5ti = Kush ka një diplomë italiane nuk ka nevojë ta bëjë testin A2.
# it: A chi ha meno di 14 anni non serve.
# note: voce 2 di 3
l-sgmb2 = Kush është nën 14 vjeç nuk ka nevojë për të.
# it: Chi ha gravi problemi di salute può non fare il test, con un certificato di un ospedale pubblico.
# note: voce 3 di 3
l-caa4c = Kush ka probleme të rënda shëndetësore mund të mos e bëjë testin, me një vërtetim nga një spital publik.

## Se qualcosa va male

# it: Se qualcosa va male
t-hisai = Nëse diçka shkon keq
# it: Non hai passato il test? Puoi chiederlo di nuovo dopo **90 giorni**. Intanto segui un corso.
p-dcvui = Nuk e kaluat testin? Mund ta kërkoni përsëri pas **90 ditësh**. Ndërkohë ndiqni një kurs.
