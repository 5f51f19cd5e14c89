### Ho perso i documenti o me li hanno rubati — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho perso i documenti o me li hanno rubati
title = Мои документы потеряны или украдены
# it: Che cosa fare subito, e come chiedere i documenti nuovi.
summary = Что делать сразу и как получить новые документы.
# it: smarrimento; furto; denuncia; duplicato; passaporto perso; permesso perso; ho perso; rubato; portafoglio
# term: denuncia → { -denuncia } = заявление в полицию
# term: passaporto → { -passaporto } = паспорт
keywords = потеря; кража; заявление; дубликат; потерял паспорт; потерял вид на жительство; потеряла; украли; кошелёк; пропал паспорт
# it: una copia del documento, se ce l'hai
f-u23gd = копия документа, если она у вас есть
# it: la copia della denuncia
# term: denuncia → { -denuncia } = заявление в полицию
f-burjn = копия заявления в полицию
# it: la denuncia
# term: denuncia → { -denuncia } = заявление в полицию
f-apxk7 = заявление в полицию
# it: Prima di tutto fai la **denuncia**. Poi chiedi il documento nuovo.
# term: denuncia → { -denuncia } = заявление в полицию
p-iyh3e = Прежде всего подайте **denuncia** (заявление в полицию). Потом попросите новый документ.
# it: Hai perso solo la [tessera sanitaria][1]? La denuncia non serve. Chiedi una nuova tessera sul sito dell'Agenzia delle Entrate o all'[ASST][2].
# note: [1] = termini/tessera-sanitaria
# note: [2] = termini/asst
# term: tessera sanitaria → { -tessera-sanitaria } = медицинская карточка
# term: denuncia → { -denuncia } = заявление в полицию
# term: asst → { -asst } = местное учреждение здравоохранения
p-gdahg = Вы потеряли только [медицинскую карточку (tessera sanitaria)][1]? Заявление в полицию не нужно. Попросите новую карточку на сайте Agenzia delle Entrate или в [ASST][2].

## A chi è rivolto

# it: A tutti.
p-78ydd = Для всех.

## Come fare

# it: Vai in [Questura][1], dai Carabinieri o alla Polizia locale.
# note: voce 1 di 4
# note: [1] = termini/questura
# term: questura → { -questura } = управление полиции
l-qyph2 = Идите в [управление полиции (Questura)][1], к карабинерам (Carabinieri) или в местную полицию (Polizia locale).
# it: Racconta che cosa è successo. Chiedi una copia della [denuncia][1].
# note: voce 2 di 4
# note: [1] = termini/denuncia
# term: denuncia → { -denuncia } = заявление в полицию
l-38wk6 = Расскажите, что случилось. Попросите копию [заявления (denuncia)][1].
# it: Se avevi carte di banca, chiama la banca e falle bloccare.
# note: voce 3 di 4
l-2q3wd = Если у вас были банковские карты, позвоните в банк и заблокируйте их.
# it: Porta la copia della denuncia all'ufficio che fa il documento:
# note: voce 4 di 4
# term: denuncia → { -denuncia } = заявление в полицию
l-znxwj = Отнесите копию заявления в учреждение, которое делает документ:
# it: Documento
c-n3spu = Документ
# it: Dove vai
c-dwp35 = Куда идти
# it: Permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
c-pppjs = Вид на жительство
# it: Posta o Questura: chiedi prima al patronato
# term: questura → { -questura } = управление полиции
# term: patronato → { -patronato } = бюро помощи с документами
c-8fedh = Почта или Questura: сначала спросите в patronato
# it: Carta d'identità
# term: carta d'identità → { -carta-di-identita } = удостоверение личности
c-9phb9 = Удостоверение личности
# it: Comune
c-q5snv = Муниципалитет (Comune)
# it: Passaporto del tuo Paese
# term: passaporto → { -passaporto } = паспорт
c-dc5eb = Паспорт вашей страны
# it: Consolato del tuo Paese
# term: consolato → { -consolato } = консульство или посольство
c-pv5dp = Консульство вашей страны
# it: Tessera sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = медицинская карточка
c-w3vj2 = Медицинская карточка (tessera sanitaria)
# it: Sito dell'Agenzia delle Entrate oppure ASST
# term: asst → { -asst } = местное учреждение здравоохранения
c-csbm9 = Сайт Agenzia delle Entrate или ASST
# it: Patente
c-giga3 = Водительские права (patente)
# it: Polizia o Carabinieri: fai la denuncia **entro 48 ore**
# term: denuncia → { -denuncia } = заявление в полицию
c-g7crd = Полиция или карабинеры: подайте заявление **не позже чем через 48 часов**

## Casi particolari

# it: Tieni sempre una foto dei documenti, in un posto sicuro. Una copia rende tutto più veloce.
p-fzwrm = Всегда храните фото документов в безопасном месте. С копией всё делается быстрее.

## Se qualcosa va male

# it: Se qualcosa va male
t-vrddv = Если что-то идёт не так
# it: Nessuno può tenere il tuo passaporto contro la tua volontà: né un datore di lavoro, né un marito, né un padrone di casa. Se succede, chiedi [aiuto][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/tratta-e-sfruttamento
# term: passaporto → { -passaporto } = паспорт
# term: datore di lavoro → { -datore-di-lavoro } = работодатель
p-k75ku = Никто не может держать у себя ваш паспорт против вашей воли: ни работодатель, ни муж, ни хозяин жилья. Если так случилось, попросите [помощи][1].
