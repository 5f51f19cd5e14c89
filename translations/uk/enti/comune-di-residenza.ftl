### Il Comune dove abiti — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il Comune dove abiti
title = Муніципалітет (Comune), де ви живете
# it: Il municipio del posto dove abiti: anagrafe, carta d'identità, scuola, servizi sociali.
# term: anagrafe → { -anagrafe } = відділ реєстрації мешканців
# term: carta d'identità → { -carta-di-identita } = посвідчення особи
summary = Мерія міста чи села, де ви живете: реєстрація мешканців, посвідчення особи, школа, соціальні служби.
# it: municipio; comune; anagrafe; sindaco; Casalmaggiore; Casteldidone; Pizzighettone; Piadena Drizzona
# term: anagrafe → { -anagrafe } = відділ реєстрації мешканців
keywords = мерія; муніципалітет; комуна; реєстрація мешканців; мер; Casalmaggiore; Casteldidone; Pizzighettone; Piadena Drizzona

## Che cosa fa

# it: Questa pagina vale per ogni Comune della provincia. Il tuo è il Comune del posto dove vivi. Nel suo municipio trovi:
p-4n26f = Ця сторінка стосується кожного муніципалітету (Comune) провінції. Ваш муніципалітет – той, де ви живете. У його мерії (municipio) є:
# it: Ufficio
c-6ugqh = Відділ
# it: Che cosa chiedi
c-ukmzh = Про що просити
# it: Anagrafe
# term: anagrafe → { -anagrafe } = відділ реєстрації мешканців
c-6r8s4 = Реєстрація мешканців (anagrafe)
# it: [Residenza][1], [carta d'identità][2], certificati
# note: [1] = servizi/chiedere-la-residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = реєстрація місця проживання
# term: carta d'identità → { -carta-di-identita } = посвідчення особи
c-iqad8 = [Реєстрація місця проживання][1], [посвідчення особи][2], довідки
# it: Stato civile
# term: stato civile → { -stato-civile } = відділ цивільного стану
c-7i7c4 = Цивільний стан (stato civile)
# it: [Nascita][1], matrimonio, [cittadinanza][2]
# note: [1] = servizi/registrare-una-nascita
# note: [2] = servizi/cittadinanza-a-diciotto-anni
# term: cittadinanza → { -cittadinanza } = громадянство
c-cjz5e = [Народження][1], шлюб, [громадянство][2]
# it: Servizi sociali
c-t4yri = Соціальні служби (Servizi sociali)
# it: [Aiuto][1] per soldi, casa e famiglia
# note: [1] = servizi/servizio-sociale
c-w8387 = [Допомога][1] щодо грошей, житла і сім’ї
# it: Scuola
c-gqrcn = Школа
# it: [Nido][1], mensa, autobus
# note: [1] = servizi/asilo-nido-e-infanzia
# term: nido → { -asilo-nido } = дитячі ясла
c-bai54 = [Ясла][1], шкільна їдальня, автобус

## Come trovarlo

# it: Come trovarlo
t-atqip = Як його знайти
# it: Indirizzo e orari sono sul sito del Comune. Puoi chiedere a un vicino: il municipio è quasi sempre in centro.
p-h2pda = Адреса і години роботи є на сайті муніципалітету. Можна запитати в сусіда: мерія майже завжди в центрі.
# it: A Cremona leggi la pagina del [Comune di Cremona][1]. A Crema leggi quella del [Comune di Crema][2].
# note: [1] = enti/comune-di-cremona
# note: [2] = enti/comune-di-crema
p-rjem3 = У Кремоні читайте сторінку [муніципалітету Кремони][1]. У Кремі читайте сторінку [муніципалітету Креми][2].
