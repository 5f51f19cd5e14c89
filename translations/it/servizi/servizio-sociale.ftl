### servizi/servizio-sociale
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Assistente sociale del Comune
summary = La persona a cui parlare se mancano soldi, casa o aiuto in famiglia.
keywords = assistente sociale; servizi sociali; povertà; aiuto; cibo; pacco alimentare; dormitorio; segretariato sociale; fame; dove dormire; senza casa; dormo per strada; vivo per strada; dormo in macchina; senzatetto; non so dove dormire; mi hanno cacciato di casa; ho fame; non ho da mangiare; non ho soldi; mensa dei poveri; figli affamati
# required_documents.name
f-kca23 = un documento, se ce l'hai
# required_documents.name
f-iqanw = l'ISEE, se ce l'hai
# required_documents.name
f-py28s = le lettere sul problema: sfratto, bollette, scuola
# outputs.name
f-zkj8c = un colloquio e un progetto di aiuto
# cost_options.option
f-k2avp = il colloquio
# note: [1] = termini/assistente-sociale
p-t5jrn = L'[assistente sociale][1] ascolta il tuo problema e cerca con te un aiuto. Il colloquio è gratis.

## A chi è rivolto

# before: A chi vive nel Comune ed è in difficoltà. Nei casi urgenti puoi andare anche senza residenza e senza permesso.
p-wryq7 = A chi abita nel territorio del Comune ed è in difficoltà. Nei casi urgenti puoi andare anche senza residenza e senza permesso.

## Come fare

# note: voce 1 di 5
# note: «segretariato sociale» è scritto così sulla porta: lascialo accanto alla traduzione.
l-q8hgw = Telefona o vai al tuo Comune. Chiedi del **segretariato sociale** o dei servizi sociali.
# note: voce 2 di 5
# note: [1] = servizi/chiedere-un-mediatore
l-imzcx = Prendi un appuntamento. Se non parli italiano, chiedi un [mediatore][1].
# note: voce 3 di 5
l-ezgh8 = Porta i documenti che hai. Se non li hai, vai lo stesso.
# note: voce 4 di 5
l-w6jwj = Racconta come stanno le cose. Di' la verità: quello che dici è riservato.
# note: voce 5 di 5
# note: [1] = servizi/chiedere-isee
l-hjnx9 = Fate insieme un progetto. Può servire l'[ISEE][1].

## Cosa si ottiene

p-ivrm9 = Dipende dal Comune e dal tuo caso. Per esempio:
# note: voce 1 di 4
l-piwwk = un aiuto per affitto, bollette o cibo
# note: voce 2 di 4
l-rfyh6 = aiuto a casa per anziani e disabili
# note: voce 3 di 4
l-i4pf3 = aiuto per i figli
# note: voce 4 di 4
l-8rjwx = un posto per dormire, se non hai casa

## Casi particolari

p-8krn4 = L'assistente sociale **non** porta via i figli solo perché sei povero o senza permesso. Aiuta la famiglia a stare insieme. Solo un giudice può decidere diversamente, per gravi pericoli.
p-t26pc = Nei comuni piccoli il servizio è di più comuni insieme. Chiedi sempre prima al tuo municipio.

## Se qualcosa va male

t-4p978 = Se qualcosa va male
p-zthe4 = Ti dicono di no? Chiedi il motivo per iscritto. Puoi chiedere un altro colloquio. Chiedi aiuto anche alle parrocchie e alle associazioni.
