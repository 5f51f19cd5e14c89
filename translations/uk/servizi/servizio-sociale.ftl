### Assistente sociale del Comune — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assistente sociale del Comune
# term: assistente sociale → { -assistente-sociale } = соціальний працівник
title = Соціальний працівник муніципалітету
# it: La persona a cui parlare se mancano soldi, casa o aiuto in famiglia.
summary = Людина, з якою можна поговорити, якщо бракує грошей, житла або допомоги в сім’ї.
# it: assistente sociale; servizi sociali; povertà; aiuto; cibo; pacco alimentare; dormitorio; segretariato sociale; fame; dove dormire; senza casa; dormo per strada; vivo per strada; dormo in macchina; senzatetto; non so dove dormire; mi hanno cacciato di casa; ho fame; non ho da mangiare; non ho soldi; mensa dei poveri; figli affamati
# term: assistente sociale → { -assistente-sociale } = соціальний працівник
keywords = соціальний працівник; соціальні служби; бідність; допомога; їжа; продуктовий набір; нічліг; segretariato sociale; голод; де спати; без житла; сплю на вулиці; сплю в машині; бездомний; бездомна; немає де жити; нема де спати; мене вигнали з дому; хочу їсти; я голодний; нема що їсти; нема грошей; безкоштовна їжа; діти голодні; я голодна
# it: un documento, se ce l'hai
f-kca23 = документ, якщо маєте
# it: l'ISEE, se ce l'hai
# term: isee → { -isee } = показник достатку сім’ї
f-iqanw = ISEE, якщо маєте
# it: le lettere sul problema: sfratto, bollette, scuola
# term: sfratto → { -sfratto } = виселення
# term: bollette → { -bolletta } = рахунок за комунальні послуги
f-py28s = листи про проблему: виселення, комунальні рахунки, школа
# it: un colloquio e un progetto di aiuto
f-zkj8c = розмова і план допомоги
# it: il colloquio
f-k2avp = розмова
# it: L'[assistente sociale][1] ascolta il tuo problema e cerca con te un aiuto. Il colloquio è gratis.
# note: [1] = termini/assistente-sociale
# term: assistente sociale → { -assistente-sociale } = соціальний працівник
p-t5jrn = [Соціальний працівник (assistente sociale)][1] слухає про вашу проблему і разом із вами шукає допомогу. Розмова безкоштовна.

## A chi è rivolto

# it: A chi abita nel territorio del Comune ed è in difficoltà. Nei casi urgenti puoi andare anche senza residenza e senza permesso.
# term: residenza → { -residenza } = реєстрація місця проживання
p-wryq7 = Для тих, хто живе на території муніципалітету (Comune) і потрапив у скруту. У термінових випадках можна прийти навіть без { -residenza(case: "gen") } і без посвідки.

## Come fare

# it: Telefona o vai al tuo Comune. Chiedi del **segretariato sociale** o dei servizi sociali.
# note: voce 1 di 5
# note: «segretariato sociale» è scritto così sulla porta: lascialo accanto alla traduzione.
l-q8hgw = Зателефонуйте або прийдіть до свого муніципалітету. Запитайте **segretariato sociale** (соціальну приймальню) або соціальні служби (servizi sociali).
# it: Prendi un appuntamento. Se non parli italiano, chiedi un [mediatore][1].
# note: voce 2 di 5
# note: [1] = servizi/chiedere-un-mediatore
l-imzcx = Запишіться на прийом. Якщо не говорите італійською, попросіть [медіатора][1].
# it: Porta i documenti che hai. Se non li hai, vai lo stesso.
# note: voce 3 di 5
l-ezgh8 = Візьміть документи, які маєте. Якщо їх немає, усе одно йдіть.
# it: Racconta come stanno le cose. Di' la verità: quello che dici è riservato.
# note: voce 4 di 5
l-w6jwj = Розкажіть, як є. Кажіть правду: те, що ви кажете, залишається в таємниці.
# it: Fate insieme un progetto. Può servire l'[ISEE][1].
# note: voce 5 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = показник достатку сім’ї
l-hjnx9 = Разом складіть план. Може знадобитися [ISEE][1].

## Cosa si ottiene

# it: Dipende dal Comune e dal tuo caso. Per esempio:
p-ivrm9 = Це залежить від муніципалітету і вашого випадку. Наприклад:
# it: un aiuto per affitto, bollette o cibo
# note: voce 1 di 4
# term: bollette → { -bolletta } = рахунок за комунальні послуги
l-piwwk = допомога на оренду, комунальні рахунки або їжу
# it: aiuto a casa per anziani e disabili
# note: voce 2 di 4
l-rfyh6 = допомога вдома для літніх людей і людей з інвалідністю
# it: aiuto per i figli
# note: voce 3 di 4
l-i4pf3 = допомога на дітей
# it: un posto per dormire, se non hai casa
# note: voce 4 di 4
l-8rjwx = місце, де спати, якщо у вас немає житла

## Casi particolari

# it: L'assistente sociale **non** porta via i figli solo perché sei povero o senza permesso. Aiuta la famiglia a stare insieme. Solo un giudice può decidere diversamente, per gravi pericoli.
# term: assistente sociale → { -assistente-sociale } = соціальний працівник
p-8krn4 = Соціальний працівник **не** забирає дітей лише через те, що ви бідні або не маєте посвідки. Він допомагає сім’ї бути разом. Тільки суддя може вирішити інакше, через серйозну небезпеку.
# it: Nei comuni piccoli il servizio è di più comuni insieme. Chiedi sempre prima al tuo municipio.
p-t26pc = У малих містах служба спільна для кількох муніципалітетів. Завжди спочатку запитуйте у своїй мерії.

## Se qualcosa va male

# it: Se qualcosa va male
t-4p978 = Якщо щось піде не так
# it: Ti dicono di no? Chiedi il motivo per iscritto. Puoi chiedere un altro colloquio. Chiedi aiuto anche alle parrocchie e alle associazioni.
p-zthe4 = Вам кажуть «ні»? Попросіть причину письмово. Можна попросити ще одну розмову. Зверніться по допомогу також до парафій та асоціацій.
