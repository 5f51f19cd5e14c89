### Ho perso i documenti o me li hanno rubati — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho perso i documenti o me li hanno rubati
title = Мої документи загублено або вкрадено
# it: Che cosa fare subito, e come chiedere i documenti nuovi.
summary = Що робити відразу і як просити нові документи.
# it: smarrimento; furto; denuncia; duplicato; passaporto perso; permesso perso; ho perso; rubato; portafoglio
# term: denuncia → { -denuncia } = заява до поліції
# term: passaporto → { -passaporto } = паспорт
keywords = загубив; вкрали; заява до поліції; дублікат; загублений паспорт; загублена посвідка; загубила; гаманець; пропав паспорт; вкрали паспорт
# it: una copia del documento, se ce l'hai
f-u23gd = копія документа, якщо маєте
# it: la copia della denuncia
# term: denuncia → { -denuncia } = заява до поліції
f-burjn = копія заяви до поліції
# it: la denuncia
# term: denuncia → { -denuncia } = заява до поліції
f-apxk7 = заява до поліції
# it: Prima di tutto fai la **denuncia**. Poi chiedi il documento nuovo.
# term: denuncia → { -denuncia } = заява до поліції
p-iyh3e = Передусім подайте **denuncia** (заяву до поліції). Потім просіть новий документ.
# it: Hai perso solo la [tessera sanitaria][1]? La denuncia non serve. Chiedi una nuova tessera sul sito dell'Agenzia delle Entrate o all'[ASST][2].
# note: [1] = termini/tessera-sanitaria
# note: [2] = termini/asst
# term: tessera sanitaria → { -tessera-sanitaria } = медична картка
# term: denuncia → { -denuncia } = заява до поліції
# term: asst → { -asst } = місцева установа охорони здоров’я
p-gdahg = Загубили тільки [медичну картку (tessera sanitaria)][1]? Заява до поліції не потрібна. Просіть нову картку на сайті Agenzia delle Entrate або в [ASST][2].

## A chi è rivolto

# it: A tutti.
p-78ydd = Для всіх.

## Come fare

# it: Vai in [Questura][1], dai Carabinieri o alla Polizia locale.
# note: voce 1 di 4
# note: [1] = termini/questura
# term: questura → { -questura } = управління поліції
l-qyph2 = Ідіть до [управління поліції (Questura)][1], до карабінерів (Carabinieri) або до місцевої поліції (Polizia locale).
# it: Racconta che cosa è successo. Chiedi una copia della [denuncia][1].
# note: voce 2 di 4
# note: [1] = termini/denuncia
# term: denuncia → { -denuncia } = заява до поліції
l-38wk6 = Розкажіть, що сталося. Попросіть копію [заяви (denuncia)][1].
# it: Se avevi carte di banca, chiama la banca e falle bloccare.
# note: voce 3 di 4
l-2q3wd = Якщо у вас були банківські картки, подзвоніть у банк і заблокуйте їх.
# it: Porta la copia della denuncia all'ufficio che fa il documento:
# note: voce 4 di 4
# term: denuncia → { -denuncia } = заява до поліції
l-znxwj = Віднесіть копію заяви до установи, яка видає документ:
# it: Documento
c-n3spu = Документ
# it: Dove vai
c-dwp35 = Куди йти
# it: Permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
c-pppjs = Посвідка на проживання
# it: Posta o Questura: chiedi prima al patronato
# term: questura → { -questura } = управління поліції
# term: patronato → { -patronato } = бюро допомоги з документами
c-8fedh = Пошта або Questura: спочатку запитайте в patronato
# it: Carta d'identità
# term: carta d'identità → { -carta-di-identita } = посвідчення особи
c-9phb9 = Посвідчення особи
# it: Comune
c-q5snv = Муніципалітет (Comune)
# it: Passaporto del tuo Paese
# term: passaporto → { -passaporto } = паспорт
c-dc5eb = Паспорт вашої країни
# it: Consolato del tuo Paese
# term: consolato → { -consolato } = консульство або посольство
c-pv5dp = Консульство вашої країни
# it: Tessera sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = медична картка
c-w3vj2 = Медична картка
# it: Sito dell'Agenzia delle Entrate oppure ASST
# term: asst → { -asst } = місцева установа охорони здоров’я
c-csbm9 = Сайт Agenzia delle Entrate або ASST
# it: Patente
c-giga3 = Посвідчення водія
# it: Polizia o Carabinieri: fai la denuncia **entro 48 ore**
# term: denuncia → { -denuncia } = заява до поліції
c-g7crd = Поліція або карабінери: подайте заяву **протягом 48 годин**

## Casi particolari

# it: Tieni sempre una foto dei documenti, in un posto sicuro. Una copia rende tutto più veloce.
p-fzwrm = Завжди зберігайте фото документів у надійному місці. З копією все йде швидше.

## Se qualcosa va male

# it: Se qualcosa va male
t-vrddv = Якщо щось піде не так
# it: Nessuno può tenere il tuo passaporto contro la tua volontà: né un datore di lavoro, né un marito, né un padrone di casa. Se succede, chiedi [aiuto][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/tratta-e-sfruttamento
# term: passaporto → { -passaporto } = паспорт
# term: datore di lavoro → { -datore-di-lavoro } = роботодавець
p-k75ku = Ніхто не може тримати ваш паспорт проти вашої волі: ні { -datore-di-lavoro }, ні чоловік, ні хазяїн житла. Якщо таке сталося, просіть [допомоги][1].
