### Dichiarazione dei redditi (730) — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Dichiarazione dei redditi (730)
# term: dichiarazione dei redditi → { -modello-730 } = налоговая декларация 730
title = Налоговая декларация (730)
# it: Il conto delle tasse che si fa ogni anno. A volte ti ridanno soldi.
summary = Расчёт налогов, который делают каждый год. Иногда вам возвращают деньги.
# it: 730; tasse; IRPEF; rimborso; CAF; certificazione unica; CU
# term: 730 → { -modello-730 } = налоговая декларация 730
# term: caf → { -caf } = центр налоговой помощи
# term: certificazione unica → { -certificazione-unica } = годовая справка о доходах
keywords = 730; налоги; IRPEF; возврат; CAF; справка о доходах; CU; декларация
# it: la Certificazione Unica del datore di lavoro o dell'INPS
# term: certificazione unica → { -certificazione-unica } = годовая справка о доходах
# term: datore di lavoro → { -datore-di-lavoro } = работодатель
# term: inps → { -inps } = институт социального обеспечения
f-yu6qc = справка о доходах (Certificazione Unica) от работодателя или INPS
# it: le ricevute di spese per medico, affitto, scuola e figli
# term: ricevute → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
f-hs3zj = квитанции о расходах на врача, аренду, школу и детей
# it: la dichiarazione mandata
f-dyyjg = отправленная декларация
# it: Un CAF la prepara con te.
# term: caf → { -caf } = центр налоговой помощи
f-5z8ke = CAF готовит её вместе с вами.
# it: Ogni anno fai il conto delle tasse sui soldi guadagnati. Usa il [modello 730][1].
# note: [1] = termini/modello-730
# term: modello 730 → { -modello-730 } = налоговая декларация 730
p-hph2s = Каждый год вы считаете налоги с заработанных денег. Для этого заполните [налоговую декларацию 730 (modello 730)][1].

## A chi è rivolto

# it: Devi farla di solito se:
p-xyn82 = Обычно вы должны её подать, если:
# it: hai avuto due o più datori di lavoro
# note: voce 1 di 3
# term: datori di lavoro → { -datore-di-lavoro } = работодатель
l-p77s9 = у вас было два работодателя или больше
# it: lavori come colf o badante
# note: voce 2 di 3
# term: badante → { -colf-e-badante } = домработница и сиделка
l-kceav = вы работаете домработницей или сиделкой
# it: hai preso anche soldi dall'INPS, oltre alla paga
# note: voce 3 di 3
# term: inps → { -inps } = институт социального обеспечения
l-5ex8d = кроме зарплаты, вы получали деньги и от INPS
# it: Conviene farla anche se hai pagato medico, affitto, scuola o hai figli. Può darti un **rimborso**.
p-e2w2v = Её стоит подать и тогда, когда вы платили за врача, аренду, школу или у вас есть дети. Вы можете получить **rimborso** (возврат денег).

## Come fare

# it: In primavera chiedi la [Certificazione Unica][1] a ogni datore di lavoro.
# note: voce 1 di 5
# note: [1] = termini/certificazione-unica
# term: certificazione unica → { -certificazione-unica } = годовая справка о доходах
# term: datore di lavoro → { -datore-di-lavoro } = работодатель
l-vnum8 = Весной попросите [справку о доходах (Certificazione Unica)][1] у каждого работодателя.
# it: Raccogli le ricevute. Quando paghi medicine o visite, mostra la tessera sanitaria.
# note: voce 2 di 5
# term: ricevute → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
# term: tessera sanitaria → { -tessera-sanitaria } = медицинская карточка
l-78hhc = Соберите квитанции. Когда платите за лекарства или приём врача, показывайте медицинскую карточку.
# it: Prendi un appuntamento a un [CAF][1].
# note: voce 3 di 5
# note: [1] = termini/caf
# term: caf → { -caf } = центр налоговой помощи
l-rkf2e = Запишитесь в [центр налоговой помощи (CAF)][1].
# it: Firma una delega. Il CAF prepara il conto con te.
# note: voce 4 di 5
# term: delega → { -delega } = письменная доверенность
# term: caf → { -caf } = центр налоговой помощи
l-c7gay = Подпишите доверенность (delega). CAF готовит расчёт вместе с вами.
# it: Oppure fai da solo sul sito { $web }, con [SPID o CIE][1].
# note: voce 5 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = цифровая идентичность
l-4d2z4 = Или сделайте сами на сайте { $web }, со [SPID или CIE][1].

## Tempi e scadenze

# it: Falla una volta all'anno, di solito da maggio a settembre.
p-94tet = Подавайте её раз в год, обычно с мая по сентябрь.

## Quanto costa

# it: Sul sito è gratis. Il CAF può chiedere una piccola somma: chiedi prima.
# term: caf → { -caf } = центр налоговой помощи
p-ngzi5 = На сайте это бесплатно. CAF может попросить небольшую сумму: сначала спросите.

## Casi particolari

# it: Per i familiari che vivono nel tuo Paese puoi a volte pagare meno tasse. Servono documenti tradotti. Chiedi al CAF.
# term: caf → { -caf } = центр налоговой помощи
p-mvnuc = За членов семьи, которые живут в вашей стране, иногда можно платить меньше налогов. Нужны переведённые документы. Спросите в CAF.

## Se qualcosa va male

# it: Se qualcosa va male
t-f76df = Если что-то идёт не так
# it: Hai ricevuto una lettera dall'Agenzia delle Entrate? Non buttarla. Portala subito al CAF: ci sono pochi giorni per rispondere.
# term: caf → { -caf } = центр налоговой помощи
p-fbrp8 = Вы получили письмо от Agenzia delle Entrate? Не выбрасывайте его. Сразу отнесите его в CAF: дней на ответ мало.
