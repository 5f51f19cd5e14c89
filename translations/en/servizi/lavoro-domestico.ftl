### Lavorare come colf o badante — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavorare come colf o badante
# term: badante → { -colf-e-badante } = domestic worker and carer
title = Working as a domestic worker or carer
# it: Regole, contributi e diritti di chi lavora in una casa.
# term: contributi → { -contributi } = social security contributions
summary = Rules, contributions and rights of people who work in a home.
# it: badante; colf; baby sitter; lavoro domestico; contributi; tredicesima; famiglia
# term: badante → { -colf-e-badante } = domestic worker and carer
# term: contributi → { -contributi } = social security contributions
# term: tredicesima → { -tredicesima } = thirteenth-month pay
keywords = carer; badante; colf; babysitter; domestic work; contributions; thirteenth-month pay; family
# it: l'assunzione comunicata all'INPS
# term: inps → { -inps } = social security institute
f-k9nyx = the hiring reported to INPS
# it: la comunicazione all'INPS
# term: inps → { -inps } = social security institute
f-ngaem = the report to INPS
# it: INPS da telefono fisso
# term: inps → { -inps } = social security institute
f-khh29 = INPS from a landline
# it: INPS da cellulare
# term: inps → { -inps } = social security institute
f-9tbb6 = INPS from a mobile phone
# it: [Colf e badanti][1] hanno un contratto nazionale. La famiglia è il datore di lavoro.
# note: [1] = termini/colf-e-badante
# term: badanti → { -colf-e-badante } = domestic worker and carer
# term: datore di lavoro → { -datore-di-lavoro } = employer
p-tqf6x = [Domestic workers and carers (colf e badanti)][1] have a national contract. The family is the { -datore-di-lavoro }.

## A chi è rivolto

# it: A chi lavora in una casa e alle famiglie che assumono.
p-y2cga = For people who work in a home and for the families that hire them.

## Come fare

# it: Mettetevi d'accordo su ore, paga, riposo e cibo. Scrivete una **lettera di assunzione**.
# note: voce 1 di 5
l-zspbq = Agree together on hours, pay, rest and food. Write a **lettera di assunzione** (hiring letter).
# it: La famiglia comunica l'assunzione all'[INPS][1]. Deve farlo **almeno il giorno prima** di cominciare.
# note: voce 2 di 5
# note: [1] = termini/inps
# term: inps → { -inps } = social security institute
l-79c42 = The family reports the hiring to [INPS][1]. It must do this **at least the day before** the work starts.
# it: Il lavoratore chiede la copia della comunicazione.
# note: voce 3 di 5
l-6vj5q = The worker asks for a copy of the report.
# it: Ogni mese la famiglia dà la [busta paga][1].
# note: voce 4 di 5
# note: [1] = termini/busta-paga
# term: busta paga → { -busta-paga } = payslip
l-uhx6f = Every month the family gives the [payslip (busta paga)][1].
# it: Ogni tre mesi la famiglia paga i [contributi][1]. Il lavoratore può controllare sul sito { $web }.
# note: voce 5 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/contributi
# term: contributi → { -contributi } = social security contributions
l-ehdpq = Every three months the family pays the [social security contributions (contributi)][1]. The worker can check on the website { $web }.

## Cosa si ottiene

# it: Il lavoratore ha diritto a:
p-x8jmf = The worker has a right to:
# it: riposo ogni settimana
# note: voce 1 di 6
l-7g4fr = rest every week
# it: ferie pagate
# note: voce 2 di 6
l-7ifxj = paid holidays
# it: [tredicesima][1] a dicembre
# note: voce 3 di 6
# note: [1] = termini/tredicesima
# term: tredicesima → { -tredicesima } = thirteenth-month pay
l-ceaa7 = [thirteenth-month pay (tredicesima)][1] in December
# it: malattia, infortunio e maternità
# note: voce 4 di 6
l-gccbm = sick leave, accident at work and maternity
# it: i soldi alla fine del lavoro ([TFR][1])
# note: voce 5 di 6
# note: [1] = termini/tfr
# term: tfr → { -tfr } = end-of-job pay
l-hvzvn = the money at the end of the job ([TFR][1])
# it: [NASpI][1] se perde il lavoro
# note: voce 6 di 6
# note: [1] = servizi/disoccupazione-naspi
# term: naspi → { -naspi } = unemployment benefit
l-kswzp = [unemployment benefit (NASpI)][1] if they lose the job

## Casi particolari

# it: **Vivi nella casa?** Hai diritto a una stanza decente, al cibo e alle ore libere.
# note: voce 1 di 3
l-bhij6 = **Do you live in the home?** You have a right to a decent room, to food and to time off.
# it: **La persona che curi muore?** Ti spetta la paga di altri giorni (il **preavviso**). Chiedi anche dove puoi abitare per un po'.
# note: voce 2 di 3
l-v7ift = **Has the person you care for died?** You have a right to pay for some more days (notice, **preavviso**). Ask also where you can live for a while.
# it: **Dichiarazione dei redditi.** La famiglia non paga le tasse per te. Ogni anno chiedi a un [CAF][1] se devi fare la [dichiarazione][2].
# note: voce 3 di 3
# note: [1] = termini/caf
# note: [2] = servizi/dichiarazione-dei-redditi
# term: dichiarazione dei redditi → { -modello-730 } = tax return
# term: caf → { -caf } = tax help office
l-jmfsj = **Tax return.** The family does not pay the taxes for you. Every year ask a [tax help office (CAF)][1] if you have to make a [tax return][2].

## Quanto costa

# it: La comunicazione è gratis. La famiglia paga lo stipendio e i contributi. Un CAF o un patronato fa i conti, spesso a pagamento.
# term: contributi → { -contributi } = social security contributions
# term: caf → { -caf } = tax help office
# term: patronato → { -patronato } = advice office
p-a68cb = The report is free. The family pays the wages and the { -contributi }. A { -caf } or an { -patronato } does the calculations, often for a fee.

## Se qualcosa va male

# it: Se qualcosa va male
t-899mh = If something goes wrong
# it: Ti pagano per meno ore di quelle vere? Scrivi ogni giorno le ore e vai da un [sindacato][1]. Se ti tengono il passaporto o non puoi uscire, leggi [come chiedere aiuto][2].
# note: [1] = termini/sindacato
# note: [2] = servizi/tratta-e-sfruttamento
# term: sindacato → { -sindacato } = trade union
# term: passaporto → { -passaporto } = passport
p-a5ifn = Do they pay you for fewer hours than you really work? Write down your hours every day and go to a [trade union][1]. If they keep your { -passaporto } or you cannot go out, read [how to ask for help][2].
