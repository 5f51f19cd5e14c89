### Assistente sociale del Comune — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assistente sociale del Comune
# term: assistente sociale → { -assistente-sociale } = সমাজকর্মী
title = ???
# it: La persona a cui parlare se mancano soldi, casa o aiuto in famiglia.
summary = ???
# it: assistente sociale; servizi sociali; povertà; aiuto; cibo; pacco alimentare; dormitorio; segretariato sociale
# term: assistente sociale → { -assistente-sociale } = সমাজকর্মী
keywords = ???
# it: un documento, se ce l'hai
f-kca23 = ???
# it: l'ISEE, se ce l'hai
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
f-iqanw = ISEE, যদি থাকে
# it: le lettere sul problema: sfratto, bollette, scuola
# term: sfratto → { -sfratto } = বাড়ি থেকে উচ্ছেদ
# term: bollette → { -bolletta } = বিদ্যুৎ, গ্যাস বা পানির বিল
f-py28s = ???
# it: un colloquio e un progetto di aiuto
f-zkj8c = ???
# it: il colloquio
f-k2avp = ???
# it: L'[assistente sociale][1] ascolta il tuo problema e cerca con te un aiuto. Il colloquio è gratis.
# note: [1] = termini/assistente-sociale
# term: assistente sociale → { -assistente-sociale } = সমাজকর্মী
p-t5jrn = ???

## A chi è rivolto

# it: A chi vive nel Comune ed è in difficoltà. Nei casi urgenti puoi andare anche senza residenza e senza permesso.
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
p-wryq7 = ???

## Come fare

# it: Telefona o vai al tuo Comune. Chiedi del **segretariato sociale** o dei servizi sociali.
# note: voce 1 di 5
# note: «segretariato sociale» è scritto così sulla porta: lascialo accanto alla traduzione.
l-q8hgw = ???
# it: Prendi un appuntamento. Se non parli italiano, chiedi un [mediatore][1].
# note: voce 2 di 5
# note: «segretariato sociale» è scritto così sulla porta: lascialo accanto alla traduzione.
# note: [1] = servizi/chiedere-un-mediatore
l-imzcx = ???
# it: Porta i documenti che hai. Se non li hai, vai lo stesso.
# note: voce 3 di 5
# note: «segretariato sociale» è scritto così sulla porta: lascialo accanto alla traduzione.
l-ezgh8 = ???
# it: Racconta come stanno le cose. Di' la verità: quello che dici è riservato.
# note: voce 4 di 5
# note: «segretariato sociale» è scritto così sulla porta: lascialo accanto alla traduzione.
l-w6jwj = ???
# it: Fate insieme un progetto. Può servire l'[ISEE][1].
# note: voce 5 di 5
# note: «segretariato sociale» è scritto così sulla porta: lascialo accanto alla traduzione.
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
l-hjnx9 = ???

## Cosa si ottiene

# it: Dipende dal Comune e dal tuo caso. Per esempio:
p-ivrm9 = ???
# it: un aiuto per affitto, bollette o cibo
# note: voce 1 di 4
# term: bollette → { -bolletta } = বিদ্যুৎ, গ্যাস বা পানির বিল
l-piwwk = ???
# it: aiuto a casa per anziani e disabili
# note: voce 2 di 4
l-rfyh6 = ???
# it: aiuto per i figli
# note: voce 3 di 4
l-i4pf3 = ???
# it: un posto per dormire, se non hai casa
# note: voce 4 di 4
l-8rjwx = ???

## Casi particolari

# it: L'assistente sociale **non** porta via i figli perché sei povero o senza permesso. Aiuta la famiglia a stare insieme. Solo un giudice può decidere diversamente, per gravi pericoli.
# term: assistente sociale → { -assistente-sociale } = সমাজকর্মী
p-8krn4 = ???
# it: Nei comuni piccoli il servizio è di più comuni insieme. Chiedi sempre prima al tuo municipio.
p-t26pc = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-4p978 = কোনো সমস্যা হলে
# it: Ti dicono di no? Chiedi il motivo per iscritto. Puoi chiedere un altro colloquio. Chiedi aiuto anche alle parrocchie e alle associazioni.
p-zthe4 = ???
