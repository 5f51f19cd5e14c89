### Lavorare come colf o badante — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavorare come colf o badante
# term: badante → { -colf-e-badante } = empleada del hogar y cuidadora
title = Trabajar como empleada del hogar o cuidadora
# it: Regole, contributi e diritti di chi lavora in una casa.
# term: contributi → { -contributi } = aportes al seguro social
summary = Reglas, aportes y derechos de quien trabaja en una casa.
# it: badante; colf; baby sitter; lavoro domestico; contributi; tredicesima; famiglia
# term: badante → { -colf-e-badante } = empleada del hogar y cuidadora
# term: contributi → { -contributi } = aportes al seguro social
# term: tredicesima → { -tredicesima } = pago del mes trece
keywords = cuidadora; empleada doméstica; niñera; trabajo doméstico; badante; colf; aportes; aguinaldo; familia
# it: l'assunzione comunicata all'INPS
# term: inps → { -inps } = instituto de seguridad social
f-k9nyx = la contratación comunicada al INPS
# it: la comunicazione all'INPS
# term: inps → { -inps } = instituto de seguridad social
f-ngaem = la comunicación al INPS
# it: INPS da telefono fisso
# term: inps → { -inps } = instituto de seguridad social
f-khh29 = INPS desde un teléfono fijo
# it: INPS da cellulare
# term: inps → { -inps } = instituto de seguridad social
f-9tbb6 = INPS desde un celular
# it: [Colf e badanti][1] hanno un contratto nazionale. La famiglia è il datore di lavoro.
# note: [1] = termini/colf-e-badante
# term: badanti → { -colf-e-badante } = empleada del hogar y cuidadora
# term: datore di lavoro → { -datore-di-lavoro } = empleador
p-tqf6x = Las [empleadas del hogar y cuidadoras (colf e badanti)][1] tienen un contrato nacional. La familia es el { -datore-di-lavoro }.

## A chi è rivolto

# it: A chi lavora in una casa e alle famiglie che assumono.
p-y2cga = A quien trabaja en una casa y a las familias que contratan.

## Come fare

# it: Mettetevi d'accordo su ore, paga, riposo e cibo. Scrivete una **lettera di assunzione**.
# note: voce 1 di 5
l-zspbq = Pónganse de acuerdo sobre horas, sueldo, descanso y comida. Escriban una **carta de contratación** (lettera di assunzione).
# it: La famiglia comunica l'assunzione all'[INPS][1]. Deve farlo **almeno il giorno prima** di cominciare.
# note: voce 2 di 5
# note: [1] = termini/inps
# term: inps → { -inps } = instituto de seguridad social
l-79c42 = La familia comunica la contratación al [instituto de seguridad social (INPS)][1]. Debe hacerlo **al menos el día antes** de empezar.
# it: Il lavoratore chiede la copia della comunicazione.
# note: voce 3 di 5
l-6vj5q = El trabajador pide la copia de la comunicación.
# it: Ogni mese la famiglia dà la [busta paga][1].
# note: voce 4 di 5
# note: [1] = termini/busta-paga
# term: busta paga → { -busta-paga } = recibo de sueldo
l-uhx6f = Cada mes la familia da el [recibo de sueldo (busta paga)][1].
# it: Ogni tre mesi la famiglia paga i [contributi][1]. Il lavoratore può controllare sul sito { $web }.
# note: voce 5 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/contributi
# term: contributi → { -contributi } = aportes al seguro social
l-ehdpq = Cada tres meses la familia paga los [aportes al seguro social (contributi)][1]. Quien trabaja puede comprobarlo en el sitio { $web }.

## Cosa si ottiene

# it: Il lavoratore ha diritto a:
p-x8jmf = El trabajador tiene derecho a:
# it: riposo ogni settimana
# note: voce 1 di 6
l-7g4fr = descanso cada semana
# it: ferie pagate
# note: voce 2 di 6
l-7ifxj = vacaciones pagadas
# it: [tredicesima][1] a dicembre
# note: voce 3 di 6
# note: [1] = termini/tredicesima
# term: tredicesima → { -tredicesima } = pago del mes trece
l-ceaa7 = [pago del mes trece (tredicesima)][1] en diciembre
# it: malattia, infortunio e maternità
# note: voce 4 di 6
l-gccbm = pago por enfermedad, accidente y maternidad
# it: i soldi alla fine del lavoro ([TFR][1])
# note: voce 5 di 6
# note: [1] = termini/tfr
# term: tfr → { -tfr } = liquidación final
l-hvzvn = el dinero al final del trabajo ([TFR][1])
# it: [NASpI][1] se perde il lavoro
# note: voce 6 di 6
# note: [1] = servizi/disoccupazione-naspi
# term: naspi → { -naspi } = subsidio de desempleo
l-kswzp = [subsidio de desempleo (NASpI)][1] si pierde el trabajo

## Casi particolari

# it: **Vivi nella casa?** Hai diritto a una stanza decente, al cibo e alle ore libere.
# note: voce 1 di 3
l-bhij6 = **¿Vive en la casa?** Tiene derecho a un cuarto digno, a la comida y a las horas libres.
# it: **La persona che curi muore?** Ti spetta la paga di altri giorni (il **preavviso**). Chiedi anche dove puoi abitare per un po'.
# note: voce 2 di 3
l-v7ift = **¿Muere la persona que usted cuida?** Le corresponde el sueldo de unos días más (el preaviso, **preavviso**). Pregunte también dónde puede vivir por un tiempo.
# it: **Dichiarazione dei redditi.** La famiglia non paga le tasse per te. Ogni anno chiedi a un [CAF][1] se devi fare la [dichiarazione][2].
# note: voce 3 di 3
# note: [1] = termini/caf
# note: [2] = servizi/dichiarazione-dei-redditi
# term: dichiarazione dei redditi → { -modello-730 } = declaración de impuestos
# term: caf → { -caf } = oficina de ayuda fiscal
l-jmfsj = **Declaración de impuestos.** La familia no paga los impuestos por usted. Cada año pregunte en una [oficina de ayuda fiscal (CAF)][1] si debe hacer la [declaración][2].

## Quanto costa

# it: La comunicazione è gratis. La famiglia paga lo stipendio e i contributi. Un CAF o un patronato fa i conti, spesso a pagamento.
# term: contributi → { -contributi } = aportes al seguro social
# term: caf → { -caf } = oficina de ayuda fiscal
# term: patronato → { -patronato } = oficina de ayuda
p-a68cb = La comunicación es gratis. La familia paga el sueldo y los aportes. Un CAF o un patronato hace las cuentas, y a menudo se paga.

## Se qualcosa va male

# it: Se qualcosa va male
t-899mh = Si algo va mal
# it: Ti pagano per meno ore di quelle vere? Scrivi ogni giorno le ore e vai da un [sindacato][1]. Se ti tengono il passaporto o non puoi uscire, leggi [come chiedere aiuto][2].
# note: [1] = termini/sindacato
# note: [2] = servizi/tratta-e-sfruttamento
# term: sindacato → { -sindacato } = sindicato
# term: passaporto → { -passaporto } = pasaporte
p-a5ifn = ¿Le pagan menos horas de las verdaderas? Escriba cada día las horas y vaya a un [sindicato][1]. Si le retienen el pasaporte o no puede salir, lea [cómo pedir ayuda][2].
