### Cittadini dell'Unione europea: vivere in Italia — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cittadini dell'Unione europea: vivere in Italia
title = ইউরোপীয় ইউনিয়নের নাগরিক: ইতালিতে থাকা
# it: Romeni, spagnoli e altri cittadini europei: che cosa serve dopo tre mesi.
summary = রোমানিয়া, স্পেন ও অন্য ইউরোপীয় দেশের নাগরিক: তিন মাস পরে কী লাগে।
# it: cittadino europeo; Romania; comunitari; attestazione di soggiorno; residenza; neocomunitari
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
keywords = ইউরোপীয় নাগরিক; রোমানিয়া; ইউরোপিয়ান; রেসিডেন্স; ইউরোপীয় পাসপোর্ট
# it: il passaporto o la carta d'identità del tuo Paese
# term: passaporto → { -passaporto } = পাসপোর্ট
# term: carta d'identità → { -carta-di-identita } = পরিচয়পত্র
f-geg68 = ???
# it: la prova del lavoro, oppure dei soldi e dell'assicurazione sanitaria
f-8p2b6 = ???
# it: l'attestazione di iscrizione anagrafica
f-622sj = ???
# it: Se sei cittadino dell'Unione europea **non** ti serve il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
p-28qpv = ???

## A chi è rivolto

# it: Ai cittadini dell'Unione europea che restano più di tre mesi. Vale anche per i loro familiari.
p-gsfun = ???

## Come fare

# it: Per i primi tre mesi ti basta il documento del tuo Paese.
# note: voce 1 di 4
# note: «attestazione di iscrizione anagrafica» è il titolo del foglio: lascialo accanto alla traduzione.
l-d7cpe = ???
# it: Se resti di più, vai all'[anagrafe][1] del Comune dove abiti.
# note: voce 2 di 4
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = বাসিন্দা নিবন্ধন অফিস
l-ptkj4 = ???
# it: Chiedi la [residenza][1]. Porta una di queste prove:
# note: voce 3 di 4
# note: [1] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
l-4nyby = ???
# it: lavori in Italia
# note: voce 1 di 4
l-2tyhn = ???
# it: studi e hai un'assicurazione sanitaria
# note: voce 2 di 4
l-7xcag = ???
# it: hai abbastanza soldi e un'assicurazione sanitaria
# note: voce 3 di 4
l-w39y5 = ???
# it: sei familiare di un cittadino europeo
# note: voce 4 di 4
l-jnis5 = ???
# it: Chiedi l'**attestazione di iscrizione anagrafica**.
# note: voce 4 di 4
l-g94f3 = ???

## Cosa si ottiene

# it: Un foglio che prova il tuo diritto di stare in Italia. Ti serve per il medico e per altri uffici.
p-ujpn7 = ???

## Casi particolari

# it: I familiari che non sono europei chiedono alla [Questura][1] una **carta di soggiorno per familiari**.
# note: voce 1 di 3
# note: [1] = termini/questura
# term: questura → { -questura } = পুলিশ সদর দপ্তর
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = দীর্ঘমেয়াদি ইউরোপীয় অনুমতিপত্র
l-2wki2 = ???
# it: Dopo 5 anni di soggiorno regolare puoi chiedere l'attestazione **permanente**.
# note: voce 2 di 3
l-qzszj = ???
# it: Se non lavori e non hai un'assicurazione, puoi comunque curarti: leggi [cure senza documenti][1].
# note: voce 3 di 3
# note: [1] = servizi/cure-senza-permesso
l-7h42j = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-c3mpk = কোনো সমস্যা হলে
# it: Il Comune deve rispondere per iscritto. Se dice di no, chiedi il motivo. Un [patronato][1] o un avvocato può aiutarti.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-e6wxe = ???
