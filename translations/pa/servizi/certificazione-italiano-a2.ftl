### Provare che sai l'italiano: A2 e B1 — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Provare che sai l'italiano: A2 e B1
title = ਇਤਾਲਵੀ ਆਉਣ ਦਾ ਸਬੂਤ: A2 ਅਤੇ B1
# it: Quale prova di italiano ti serve per il permesso o la cittadinanza.
# term: cittadinanza → { -cittadinanza } = ਨਾਗਰਿਕਤਾ
summary = ਪਰਮਿਟ ਜਾਂ { -cittadinanza } ਲਈ ਇਤਾਲਵੀ ਦਾ ਕਿਹੜਾ ਸਬੂਤ ਚਾਹੀਦਾ ਹੈ।
# it: test A2; certificato italiano; B1; CILS; CELI; PLIDA; esame di italiano; test di italiano
keywords = A2 ਟੈਸਟ; ਇਤਾਲਵੀ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ; B1; CILS; CELI; PLIDA; ਇਤਾਲਵੀ ਦਾ ਪੇਪਰ; ਇਤਾਲਵੀ ਦਾ ਇਮਤਿਹਾਨ
# it: la prova del livello di italiano
f-ab69q = ਇਤਾਲਵੀ ਦੇ ਪੱਧਰ ਦਾ ਸਬੂਤ
# it: Chiedi il test A2 sul portale del Ministero dell'Interno.
f-fpqws = A2 ਟੈਸਟ ਗ੍ਰਹਿ ਮੰਤਰਾਲੇ (Ministero dell’Interno) ਦੇ ਪੋਰਟਲ ’ਤੇ ਮੰਗਿਆ ਜਾਂਦਾ ਹੈ।
# it: Per alcuni documenti devi provare quanto italiano sai.
p-j22qf = ਕੁਝ ਦਸਤਾਵੇਜ਼ਾਂ ਲਈ ਤੁਹਾਨੂੰ ਸਾਬਤ ਕਰਨਾ ਪੈਂਦਾ ਹੈ ਕਿ ਇਤਾਲਵੀ ਕਿੰਨੀ ਆਉਂਦੀ ਹੈ।

## A chi è rivolto

# it: Che cosa chiedi
c-xykt6 = ਕੀ ਮੰਗਦੇ ਹੋ
# it: Livello
c-2iqcb = ਪੱਧਰ
# it: Permesso di lungo periodo
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = ਲੰਮੇ ਸਮੇਂ ਦਾ ਯੂਰਪੀ ਪਰਮਿਟ
c-6r6dc = ਲੰਮੇ ਸਮੇਂ ਦਾ ਯੂਰਪੀ ਪਰਮਿਟ
# it: A2
c-d2k8t = A2
# it: Cittadinanza
# term: cittadinanza → { -cittadinanza } = ਨਾਗਰਿਕਤਾ
c-bi9ke = ਨਾਗਰਿਕਤਾ
# it: B1
c-mc2sm = B1

## Come fare

# it: **Livello A2.** Hai tre strade:
p-96rb9 = **A2 ਪੱਧਰ।** ਤਿੰਨ ਰਸਤੇ ਹਨ:
# it: Segui un corso al [CPIA][1] e prendi l'attestato A2.
# note: voce 1 di 3
# note: CILS, CELI, PLIDA e Cert.it sono nomi di esami: non si traducono.
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = ਬਾਲਗਾਂ ਦਾ ਸਰਕਾਰੀ ਸਕੂਲ
l-tkvys = [CPIA][1] ਵਿੱਚ ਕੋਰਸ ਕਰੋ ਅਤੇ A2 ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ ਲਓ।
# it: Fai un esame con una certificazione riconosciuta: CILS, CELI, PLIDA o Cert.it.
# note: voce 2 di 3
l-y3s9e = ਮਾਨਤਾ ਵਾਲਾ ਇਮਤਿਹਾਨ ਦਿਓ: CILS, CELI, PLIDA ਜਾਂ Cert.it।
# it: Chiedi il **test gratuito** sul portale del Ministero. La [Prefettura][1] ti scrive dove e quando.
# note: voce 3 di 3
# note: [1] = termini/prefettura
# term: prefettura → { -prefettura } = ਸੂਬੇ ਵਿੱਚ ਸਰਕਾਰ ਦਾ ਦਫ਼ਤਰ
l-m6wy3 = ਮੰਤਰਾਲੇ ਦੇ ਪੋਰਟਲ ’ਤੇ **ਮੁਫ਼ਤ ਟੈਸਟ** ਮੰਗੋ। [ਸੂਬੇ ਵਿੱਚ ਸਰਕਾਰ ਦਾ ਦਫ਼ਤਰ (Prefettura)][1] ਤੁਹਾਨੂੰ ਲਿਖਦਾ ਹੈ ਕਿ ਕਿੱਥੇ ਅਤੇ ਕਦੋਂ।
# it: **Livello B1.** Serve un titolo riconosciuto:
p-d9brj = **B1 ਪੱਧਰ।** ਮਾਨਤਾ ਵਾਲਾ ਸਰਟੀਫ਼ਿਕੇਟ ਚਾਹੀਦਾ ਹੈ:
# it: una certificazione B1 di CILS, CELI, PLIDA o Cert.it
# note: voce 1 di 2
l-du2dn = CILS, CELI, PLIDA ਜਾਂ Cert.it ਦਾ B1 ਸਰਟੀਫ਼ਿਕੇਟ
# it: oppure un diploma di una scuola italiana
# note: voce 2 di 2
l-vb2vz = ਜਾਂ ਕਿਸੇ ਇਤਾਲਵੀ ਸਕੂਲ ਦਾ ਡਿਪਲੋਮਾ
# it: Attento a chi vende certificati. Con un certificato falso la domanda è respinta. È anche un reato.
# note: critico: qui uno sbaglio può fare danno
p-h82u5 = ਸਰਟੀਫ਼ਿਕੇਟ ਵੇਚਣ ਵਾਲਿਆਂ ਤੋਂ ਬਚੋ। ਨਕਲੀ ਸਰਟੀਫ਼ਿਕੇਟ ਨਾਲ ਅਰਜ਼ੀ ਰੱਦ ਹੋ ਜਾਂਦੀ ਹੈ। ਇਹ ਜੁਰਮ ਵੀ ਹੈ।

## Quanto costa

# it: Il test della Prefettura è gratis. Per le certificazioni paghi: chiedi prima il prezzo.
# term: prefettura → { -prefettura } = ਸੂਬੇ ਵਿੱਚ ਸਰਕਾਰ ਦਾ ਦਫ਼ਤਰ
p-iyafc = Prefettura ਦਾ ਟੈਸਟ ਮੁਫ਼ਤ ਹੈ। ਸਰਟੀਫ਼ਿਕੇਟ ਵਾਲੇ ਇਮਤਿਹਾਨਾਂ ਦੇ ਪੈਸੇ ਲੱਗਦੇ ਹਨ: ਪਹਿਲਾਂ ਕੀਮਤ ਪੁੱਛੋ।

## Casi particolari

# it: Chi ha un diploma italiano non è obbligato a fare il test A2.
# note: voce 1 di 3
l-8y5ti = ਜਿਸ ਕੋਲ ਇਤਾਲਵੀ ਡਿਪਲੋਮਾ ਹੈ, ਉਸ ਨੂੰ A2 ਟੈਸਟ ਦੇਣ ਦੀ ਲੋੜ ਨਹੀਂ।
# it: A chi ha meno di 14 anni non serve.
# note: voce 2 di 3
l-sgmb2 = ਜਿਸ ਦੀ ਉਮਰ 14 ਸਾਲ ਤੋਂ ਘੱਟ ਹੈ, ਉਸ ਨੂੰ ਟੈਸਟ ਦੀ ਲੋੜ ਨਹੀਂ।
# it: Chi ha gravi problemi di salute può non fare il test, con un certificato di un ospedale pubblico.
# note: voce 3 di 3
l-caa4c = ਜਿਸ ਨੂੰ ਸਿਹਤ ਦੀ ਗੰਭੀਰ ਸਮੱਸਿਆ ਹੈ, ਉਹ ਸਰਕਾਰੀ ਹਸਪਤਾਲ ਦੇ ਸਰਟੀਫ਼ਿਕੇਟ ਨਾਲ ਟੈਸਟ ਤੋਂ ਛੋਟ ਲੈ ਸਕਦਾ ਹੈ।

## Se qualcosa va male

# it: Se qualcosa va male
t-hisai = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Non hai passato il test? Puoi chiederlo di nuovo dopo **90 giorni**. Intanto segui un corso.
p-dcvui = ਟੈਸਟ ਪਾਸ ਨਹੀਂ ਹੋਇਆ? ਤੁਸੀਂ **90 ਦਿਨਾਂ** ਬਾਅਦ ਦੁਬਾਰਾ ਮੰਗ ਸਕਦੇ ਹੋ। ਉਦੋਂ ਤੱਕ ਕੋਰਸ ਕਰੋ।
