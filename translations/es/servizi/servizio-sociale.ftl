### Assistente sociale del Comune — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assistente sociale del Comune
# term: assistente sociale → { -assistente-sociale } = trabajador social
title = Trabajador social del municipio
# it: La persona a cui parlare se mancano soldi, casa o aiuto in famiglia.
summary = La persona con quien hablar si falta dinero, vivienda o ayuda en la familia.
# it: assistente sociale; servizi sociali; povertà; aiuto; cibo; pacco alimentare; dormitorio; segretariato sociale; fame; dove dormire; senza casa; dormo per strada; vivo per strada; dormo in macchina; senzatetto; non so dove dormire; mi hanno cacciato di casa; ho fame; non ho da mangiare; non ho soldi; mensa dei poveri; figli affamati
# term: assistente sociale → { -assistente-sociale } = trabajador social
keywords = trabajador social; trabajadora social; servicios sociales; pobreza; ayuda; comida; bolsa de alimentos; albergue; hambre; dónde dormir; sin casa; duermo en la calle; duermo en el coche; sin techo; sin hogar; no tengo dónde dormir; no tengo casa; me echaron de casa; tengo hambre; no tengo qué comer; no tengo dinero; comedor social; mis hijos tienen hambre; duermo en el carro
# it: un documento, se ce l'hai
f-kca23 = un documento, si lo tiene
# it: l'ISEE, se ce l'hai
# term: isee → { -isee } = indicador económico de la familia
f-iqanw = el { -isee }, si lo tiene
# it: le lettere sul problema: sfratto, bollette, scuola
# term: sfratto → { -sfratto } = desalojo
# term: bollette → { -bolletta } = factura de luz o gas
f-py28s = las cartas sobre el problema: { -sfratto }, facturas, escuela
# it: un colloquio e un progetto di aiuto
f-zkj8c = una entrevista y un plan de ayuda
# it: il colloquio
f-k2avp = la entrevista
# it: L'[assistente sociale][1] ascolta il tuo problema e cerca con te un aiuto. Il colloquio è gratis.
# note: [1] = termini/assistente-sociale
# term: assistente sociale → { -assistente-sociale } = trabajador social
p-t5jrn = El [trabajador social (assistente sociale)][1] escucha su problema y busca con usted una ayuda. La entrevista es gratis.

## A chi è rivolto

# it: A chi abita nel territorio del Comune ed è in difficoltà. Nei casi urgenti puoi andare anche senza residenza e senza permesso.
# term: residenza → { -residenza } = residencia registrada
p-wryq7 = A quien vive en el territorio del municipio (Comune) y pasa dificultades. En los casos urgentes puede ir también sin residencia registrada y sin permiso.

## Come fare

# it: Telefona o vai al tuo Comune. Chiedi del **segretariato sociale** o dei servizi sociali.
# note: voce 1 di 5
# note: «segretariato sociale» è scritto così sulla porta: lascialo accanto alla traduzione.
l-q8hgw = Llame por teléfono o vaya a su municipio. Pregunte por el **segretariato sociale** (información social) o por los servicios sociales.
# it: Prendi un appuntamento. Se non parli italiano, chiedi un [mediatore][1].
# note: voce 2 di 5
# note: [1] = servizi/chiedere-un-mediatore
l-imzcx = Pida una cita. Si no habla italiano, pida un [mediador][1].
# it: Porta i documenti che hai. Se non li hai, vai lo stesso.
# note: voce 3 di 5
l-ezgh8 = Lleve los documentos que tenga. Si no los tiene, vaya igual.
# it: Racconta come stanno le cose. Di' la verità: quello che dici è riservato.
# note: voce 4 di 5
l-w6jwj = Cuente cómo están las cosas. Diga la verdad: lo que dice es confidencial.
# it: Fate insieme un progetto. Può servire l'[ISEE][1].
# note: voce 5 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = indicador económico de la familia
l-hjnx9 = Hacen juntos un plan. Puede hacer falta el [ISEE][1].

## Cosa si ottiene

# it: Dipende dal Comune e dal tuo caso. Per esempio:
p-ivrm9 = Depende del municipio y de su caso. Por ejemplo:
# it: un aiuto per affitto, bollette o cibo
# note: voce 1 di 4
# term: bollette → { -bolletta } = factura de luz o gas
l-piwwk = una ayuda para alquiler, facturas o comida
# it: aiuto a casa per anziani e disabili
# note: voce 2 di 4
l-rfyh6 = ayuda en casa para personas mayores y con discapacidad
# it: aiuto per i figli
# note: voce 3 di 4
l-i4pf3 = ayuda para los hijos
# it: un posto per dormire, se non hai casa
# note: voce 4 di 4
l-8rjwx = un lugar para dormir, si no tiene casa

## Casi particolari

# it: L'assistente sociale **non** porta via i figli solo perché sei povero o senza permesso. Aiuta la famiglia a stare insieme. Solo un giudice può decidere diversamente, per gravi pericoli.
# term: assistente sociale → { -assistente-sociale } = trabajador social
p-8krn4 = El { -assistente-sociale } **no** le quita los hijos solo por el hecho de ser pobre o de no tener permiso. Ayuda a la familia a estar junta. Solo un juez puede decidir otra cosa, por peligros graves.
# it: Nei comuni piccoli il servizio è di più comuni insieme. Chiedi sempre prima al tuo municipio.
p-t26pc = En los municipios pequeños el servicio es de varios municipios juntos. Pregunte siempre primero en su municipio.

## Se qualcosa va male

# it: Se qualcosa va male
t-4p978 = Si algo va mal
# it: Ti dicono di no? Chiedi il motivo per iscritto. Puoi chiedere un altro colloquio. Chiedi aiuto anche alle parrocchie e alle associazioni.
p-zthe4 = ¿Le dicen que no? Pida el motivo por escrito. Puede pedir otra entrevista. Pida ayuda también a las parroquias y a las asociaciones.
