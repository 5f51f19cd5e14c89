### Assistente sociale del Comune — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assistente sociale del Comune
# term: assistente sociale → { -assistente-sociale } = social worker
title = Social worker of the town hall
# it: La persona a cui parlare se mancano soldi, casa o aiuto in famiglia.
summary = The person to talk to if you are short of money, a home or help in the family.
# it: assistente sociale; servizi sociali; povertà; aiuto; cibo; pacco alimentare; dormitorio; segretariato sociale; fame; dove dormire; senza casa; dormo per strada; vivo per strada; dormo in macchina; senzatetto; non so dove dormire; mi hanno cacciato di casa; ho fame; non ho da mangiare; non ho soldi; mensa dei poveri; figli affamati
# term: assistente sociale → { -assistente-sociale } = social worker
keywords = social worker; social services; poverty; help; food; food parcel; shelter; segretariato sociale; hungry; where to sleep; homeless; I sleep on the street; rough sleeping; I sleep in my car; nowhere to sleep; no place to stay; I have no home; they kicked me out; I am hungry; nothing to eat; no money for food; food bank; soup kitchen; my children are hungry; hungry children
# it: un documento, se ce l'hai
f-kca23 = an identity document, if you have one
# it: l'ISEE, se ce l'hai
# term: isee → { -isee } = family wealth indicator
f-iqanw = the { -isee }, if you have one
# it: le lettere sul problema: sfratto, bollette, scuola
# term: sfratto → { -sfratto } = eviction
# term: bollette → { -bolletta } = household bill
f-py28s = the letters about the problem: eviction, bills, school
# it: un colloquio e un progetto di aiuto
f-zkj8c = an interview and a plan for help
# it: il colloquio
f-k2avp = the interview
# it: L'[assistente sociale][1] ascolta il tuo problema e cerca con te un aiuto. Il colloquio è gratis.
# note: [1] = termini/assistente-sociale
# term: assistente sociale → { -assistente-sociale } = social worker
p-t5jrn = The [social worker (assistente sociale)][1] listens to your problem and looks for help together with you. The interview is free.

## A chi è rivolto

# it: A chi abita nel territorio del Comune ed è in difficoltà. Nei casi urgenti puoi andare anche senza residenza e senza permesso.
# term: residenza → { -residenza } = registered residence
p-wryq7 = For people who live in the area of the town and are in difficulty. In urgent cases you can go even without registered residence and without a permit.

## Come fare

# it: Telefona o vai al tuo Comune. Chiedi del **segretariato sociale** o dei servizi sociali.
# note: voce 1 di 5
# note: «segretariato sociale» è scritto così sulla porta: lascialo accanto alla traduzione.
l-q8hgw = Telephone or go to your town hall (Comune). Ask for the **segretariato sociale** (first desk of the social services) or the social services (servizi sociali).
# it: Prendi un appuntamento. Se non parli italiano, chiedi un [mediatore][1].
# note: voce 2 di 5
# note: [1] = servizi/chiedere-un-mediatore
l-imzcx = Make an appointment. If you do not speak Italian, ask for a [mediator][1].
# it: Porta i documenti che hai. Se non li hai, vai lo stesso.
# note: voce 3 di 5
l-ezgh8 = Bring the documents you have. If you do not have them, go all the same.
# it: Racconta come stanno le cose. Di' la verità: quello che dici è riservato.
# note: voce 4 di 5
l-w6jwj = Say how things are. Tell the truth: what you say is confidential.
# it: Fate insieme un progetto. Può servire l'[ISEE][1].
# note: voce 5 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = family wealth indicator
l-hjnx9 = You make a plan together. You may need the [ISEE][1].

## Cosa si ottiene

# it: Dipende dal Comune e dal tuo caso. Per esempio:
p-ivrm9 = It depends on the town hall and on your case. For example:
# it: un aiuto per affitto, bollette o cibo
# note: voce 1 di 4
# term: bollette → { -bolletta } = household bill
l-piwwk = help with rent, bills or food
# it: aiuto a casa per anziani e disabili
# note: voce 2 di 4
l-rfyh6 = help at home for old people and people with disabilities
# it: aiuto per i figli
# note: voce 3 di 4
l-i4pf3 = help for children
# it: un posto per dormire, se non hai casa
# note: voce 4 di 4
l-8rjwx = a place to sleep, if you have no home

## Casi particolari

# it: L'assistente sociale **non** porta via i figli solo perché sei povero o senza permesso. Aiuta la famiglia a stare insieme. Solo un giudice può decidere diversamente, per gravi pericoli.
# term: assistente sociale → { -assistente-sociale } = social worker
p-8krn4 = The { -assistente-sociale } does **not** take your children away just because you are poor or without a permit. The social worker helps the family to stay together. Only a judge can decide otherwise, because of serious danger.
# it: Nei comuni piccoli il servizio è di più comuni insieme. Chiedi sempre prima al tuo municipio.
p-t26pc = In small towns, several towns share the service. Always ask your own town hall first.

## Se qualcosa va male

# it: Se qualcosa va male
t-4p978 = If something goes wrong
# it: Ti dicono di no? Chiedi il motivo per iscritto. Puoi chiedere un altro colloquio. Chiedi aiuto anche alle parrocchie e alle associazioni.
p-zthe4 = Do they say no? Ask for the reason in writing. You can ask for another interview. Ask parish churches and associations for help too.
