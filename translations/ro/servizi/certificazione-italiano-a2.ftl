### Provare che sai l'italiano: A2 e B1 — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Provare che sai l'italiano: A2 e B1
title = Dovediți că știți italiana: A2 și B1
# it: Quale prova di italiano ti serve per il permesso o la cittadinanza.
# term: cittadinanza → { -cittadinanza } = cetățenie
summary = Ce dovadă de italiană vă trebuie pentru permis sau pentru cetățenie.
# it: test A2; certificato italiano; B1; CILS; CELI; PLIDA; esame di italiano; test di italiano
keywords = test A2; test de italiană; certificat italiană; B1; CILS; CELI; PLIDA; examen
# it: la prova del livello di italiano
f-ab69q = dovada nivelului de italiană
# it: Chiedi il test A2 sul portale del Ministero dell'Interno.
f-fpqws = Cereți testul A2 pe portalul Ministerului de Interne.
# it: Per alcuni documenti devi provare quanto italiano sai.
p-j22qf = Pentru unele acte trebuie să dovediți câtă italiană știți.

## A chi è rivolto

# it: Che cosa chiedi
c-xykt6 = Ce cereți
# it: Livello
c-2iqcb = Nivel
# it: Permesso di lungo periodo
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = permis UE de ședere pe termen lung
c-6r6dc = Permis de ședere pe termen lung
# it: A2
c-d2k8t = A2
# it: Cittadinanza
# term: cittadinanza → { -cittadinanza } = cetățenie
c-bi9ke = Cetățenie
# it: B1
c-mc2sm = B1

## Come fare

# it: **Livello A2.** Hai tre strade:
p-96rb9 = **Nivelul A2.** Aveți trei căi:
# it: Segui un corso al [CPIA][1] e prendi l'attestato A2.
# note: voce 1 di 3
# note: CILS, CELI, PLIDA e Cert.it sono nomi di esami: non si traducono.
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = CPIA
l-tkvys = Urmați un curs la [CPIA][1] și luați adeverința A2.
# it: Fai un esame con una certificazione riconosciuta: CILS, CELI, PLIDA o Cert.it.
# note: voce 2 di 3
l-y3s9e = Dați un examen cu o certificare recunoscută: CILS, CELI, PLIDA sau Cert.it.
# it: Chiedi il **test gratuito** sul portale del Ministero. La [Prefettura][1] ti scrive dove e quando.
# note: voce 3 di 3
# note: [1] = termini/prefettura
# term: prefettura → { -prefettura } = prefectură
l-m6wy3 = Cereți **testul gratuit** pe portalul ministerului. Cei de la [prefectură (Prefettura)][1] vă scriu unde și când.
# it: **Livello B1.** Serve un titolo riconosciuto:
p-d9brj = **Nivelul B1.** Trebuie o dovadă recunoscută:
# it: una certificazione B1 di CILS, CELI, PLIDA o Cert.it
# note: voce 1 di 2
l-du2dn = o certificare B1 de la CILS, CELI, PLIDA sau Cert.it
# it: oppure un diploma di una scuola italiana
# note: voce 2 di 2
l-vb2vz = sau o diplomă de la o școală italiană
# it: Attento a chi vende certificati. Con un certificato falso la domanda è respinta. È anche un reato.
# note: critico: qui uno sbaglio può fare danno
p-h82u5 = Atenție la cine vinde certificate. Cu un certificat fals cererea este respinsă. Este și infracțiune.

## Quanto costa

# it: Il test della Prefettura è gratis. Per le certificazioni paghi: chiedi prima il prezzo.
# term: prefettura → { -prefettura } = prefectură
p-iyafc = Testul de la { -prefettura } este gratuit. Pentru certificări plătiți: întrebați prețul înainte.

## Casi particolari

# it: Chi ha un diploma italiano non è obbligato a fare il test A2.
# note: voce 1 di 3
l-8y5ti = Cine are o diplomă italiană nu este obligat să dea testul A2.
# it: A chi ha meno di 14 anni non serve.
# note: voce 2 di 3
l-sgmb2 = Cine are mai puțin de 14 ani nu are nevoie de el.
# it: Chi ha gravi problemi di salute può non fare il test, con un certificato di un ospedale pubblico.
# note: voce 3 di 3
l-caa4c = Cine are probleme grave de sănătate poate să nu dea testul, cu un certificat de la un spital public.

## Se qualcosa va male

# it: Se qualcosa va male
t-hisai = Dacă ceva nu merge bine
# it: Non hai passato il test? Puoi chiederlo di nuovo dopo **90 giorni**. Intanto segui un corso.
p-dcvui = Nu ați trecut testul? Îl puteți cere din nou după **90 de zile**. Între timp urmați un curs.
