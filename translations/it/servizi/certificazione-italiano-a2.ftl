### servizi/certificazione-italiano-a2
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Provare che sai l'italiano: A2 e B1
summary = Quale prova di italiano ti serve per il permesso o la cittadinanza.
keywords = test A2; certificato italiano; B1; CILS; CELI; PLIDA; esame di italiano; test di italiano
# outputs.name
f-ab69q = la prova del livello di italiano
# channels.note
f-fpqws = Chiedi il test A2 sul portale del Ministero dell'Interno.
p-j22qf = Per alcuni documenti devi provare quanto italiano sai.

## A chi è rivolto

c-xykt6 = Che cosa chiedi
c-2iqcb = Livello
c-6r6dc = Permesso di lungo periodo
c-d2k8t = A2
c-bi9ke = Cittadinanza
c-mc2sm = B1

## Come fare

p-96rb9 = **Livello A2.** Hai tre strade:
# note: voce 1 di 3
# note: CILS, CELI, PLIDA e Cert.it sono nomi di esami: non si traducono.
# note: [1] = servizi/italiano-adulti-cpia
l-tkvys = Segui un corso al [CPIA][1] e prendi l'attestato A2.
# note: voce 2 di 3
l-y3s9e = Fai un esame con una certificazione riconosciuta: CILS, CELI, PLIDA o Cert.it.
# note: voce 3 di 3
# note: [1] = termini/prefettura
l-m6wy3 = Chiedi il **test gratuito** sul portale del Ministero. La [Prefettura][1] ti scrive dove e quando.
p-d9brj = **Livello B1.** Serve un titolo riconosciuto:
# note: voce 1 di 2
l-du2dn = una certificazione B1 di CILS, CELI, PLIDA o Cert.it
# note: voce 2 di 2
l-vb2vz = oppure un diploma di una scuola italiana
# note: critico: qui uno sbaglio può fare danno
p-h82u5 = Attento a chi vende certificati. Con un certificato falso la domanda è respinta. È anche un reato.

## Quanto costa

p-iyafc = Il test della Prefettura è gratis. Per le certificazioni paghi: chiedi prima il prezzo.

## Casi particolari

# note: voce 1 di 3
l-8y5ti = Chi ha un diploma italiano non è obbligato a fare il test A2.
# note: voce 2 di 3
l-sgmb2 = A chi ha meno di 14 anni non serve.
# note: voce 3 di 3
l-caa4c = Chi ha gravi problemi di salute può non fare il test, con un certificato di un ospedale pubblico.

## Se qualcosa va male

t-hisai = Se qualcosa va male
p-dcvui = Non hai passato il test? Puoi chiederlo di nuovo dopo **90 giorni**. Intanto segui un corso.
