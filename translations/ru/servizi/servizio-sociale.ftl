### Assistente sociale del Comune — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assistente sociale del Comune
# term: assistente sociale → { -assistente-sociale } = социальный работник
title = Социальный работник муниципалитета
# it: La persona a cui parlare se mancano soldi, casa o aiuto in famiglia.
summary = Человек, с которым можно поговорить, если не хватает денег, жилья или помощи в семье.
# it: assistente sociale; servizi sociali; povertà; aiuto; cibo; pacco alimentare; dormitorio; segretariato sociale; fame; dove dormire; senza casa; dormo per strada; vivo per strada; dormo in macchina; senzatetto; non so dove dormire; mi hanno cacciato di casa; ho fame; non ho da mangiare; non ho soldi; mensa dei poveri; figli affamati
# term: assistente sociale → { -assistente-sociale } = социальный работник
keywords = социальный работник; социальные службы; бедность; помощь; еда; продуктовый набор; ночлежка; голод; где переночевать; нет жилья; сплю на улице; сплю в машине; бездомный; бомж; негде жить; негде спать; негде ночевать; меня выгнали из дома; хочу есть; я голоден; нечего есть; нет денег; бесплатная еда; дети голодные; я голодная
# it: un documento, se ce l'hai
f-kca23 = документ, если он у вас есть
# it: l'ISEE, se ce l'hai
# term: isee → { -isee } = показатель достатка семьи
f-iqanw = ISEE, если он у вас есть
# it: le lettere sul problema: sfratto, bollette, scuola
# term: sfratto → { -sfratto } = выселение
# term: bollette → { -bolletta } = счёт за коммунальные услуги
f-py28s = письма о проблеме: выселение, коммунальные услуги, школа
# it: un colloquio e un progetto di aiuto
f-zkj8c = беседа и план помощи
# it: il colloquio
f-k2avp = беседа
# it: L'[assistente sociale][1] ascolta il tuo problema e cerca con te un aiuto. Il colloquio è gratis.
# note: [1] = termini/assistente-sociale
# term: assistente sociale → { -assistente-sociale } = социальный работник
p-t5jrn = [Социальный работник (assistente sociale)][1] слушает вашу проблему и ищет вместе с вами помощь. Беседа бесплатная.

## A chi è rivolto

# it: A chi abita nel territorio del Comune ed è in difficoltà. Nei casi urgenti puoi andare anche senza residenza e senza permesso.
# term: residenza → { -residenza } = регистрация по месту жительства
p-wryq7 = Для тех, кто живёт на территории муниципалитета (Comune) и попал в трудное положение. В срочных случаях можно прийти и без регистрации, и без вида на жительство.

## Come fare

# it: Telefona o vai al tuo Comune. Chiedi del **segretariato sociale** o dei servizi sociali.
# note: voce 1 di 5
# note: «segretariato sociale» è scritto così sulla porta: lascialo accanto alla traduzione.
l-q8hgw = Позвоните или придите в ваш муниципалитет. Спросите **segretariato sociale** (приёмную социальной помощи) или социальные службы.
# it: Prendi un appuntamento. Se non parli italiano, chiedi un [mediatore][1].
# note: voce 2 di 5
# note: [1] = servizi/chiedere-un-mediatore
l-imzcx = Запишитесь на приём. Если не говорите по-итальянски, попросите [медиатора][1].
# it: Porta i documenti che hai. Se non li hai, vai lo stesso.
# note: voce 3 di 5
l-ezgh8 = Возьмите документы, которые у вас есть. Если их нет, всё равно идите.
# it: Racconta come stanno le cose. Di' la verità: quello che dici è riservato.
# note: voce 4 di 5
l-w6jwj = Расскажите, как обстоят дела. Говорите правду: то, что вы скажете, останется в тайне.
# it: Fate insieme un progetto. Può servire l'[ISEE][1].
# note: voce 5 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = показатель достатка семьи
l-hjnx9 = Вместе составьте план. Может понадобиться [ISEE][1].

## Cosa si ottiene

# it: Dipende dal Comune e dal tuo caso. Per esempio:
p-ivrm9 = Это зависит от муниципалитета и вашего случая. Например:
# it: un aiuto per affitto, bollette o cibo
# note: voce 1 di 4
# term: bollette → { -bolletta } = счёт за коммунальные услуги
l-piwwk = помощь с арендой, коммунальными услугами или едой
# it: aiuto a casa per anziani e disabili
# note: voce 2 di 4
l-rfyh6 = помощь на дому для пожилых и людей с инвалидностью
# it: aiuto per i figli
# note: voce 3 di 4
l-i4pf3 = помощь с детьми
# it: un posto per dormire, se non hai casa
# note: voce 4 di 4
l-8rjwx = место для ночлега, если у вас нет дома

## Casi particolari

# it: L'assistente sociale **non** porta via i figli solo perché sei povero o senza permesso. Aiuta la famiglia a stare insieme. Solo un giudice può decidere diversamente, per gravi pericoli.
# term: assistente sociale → { -assistente-sociale } = социальный работник
p-8krn4 = Социальный работник **не** забирает детей только из-за того, что вы бедны или у вас нет вида на жительство. Он помогает семье оставаться вместе. Только судья может решить иначе, при серьёзной опасности.
# it: Nei comuni piccoli il servizio è di più comuni insieme. Chiedi sempre prima al tuo municipio.
p-t26pc = В маленьких муниципалитетах служба одна на несколько муниципалитетов. Всегда сначала спрашивайте в своём.

## Se qualcosa va male

# it: Se qualcosa va male
t-4p978 = Если что-то идёт не так
# it: Ti dicono di no? Chiedi il motivo per iscritto. Puoi chiedere un altro colloquio. Chiedi aiuto anche alle parrocchie e alle associazioni.
p-zthe4 = Вам отказали? Попросите написать причину. Вы можете попросить о новой беседе. Попросите помощи и в церковных приходах, и в ассоциациях.
