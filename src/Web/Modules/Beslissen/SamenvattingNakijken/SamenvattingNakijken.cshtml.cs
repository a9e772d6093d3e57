namespace Eenlijn.Web.Modules.Beslissen.SamenvattingNakijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;

/// <summary>Whether the summary is right, for each who was there; what differs stays beside it (R3-013, R4-052).</summary>
[Requires(Handeling.CasusWijzigen)]
public sealed class SamenvattingNakijkenModel(BeslissenHandler handler, Kalender kalender) : DeelnemersPage<SamenvattingNakijkenModel.Rij>(kalender)
{
    protected override string Titel => "Klopt de samenvatting?";

    protected override string Verder => $"{GesprekUrl}?stap=besluit";

    protected override string Bewaard => "Bewaard wat ieder van de samenvatting vindt.";

    /// <summary>Without a summary there is nothing to look at: first that.</summary>
    protected override string? Eerst => Beeld.Samenvatting is null ? $"{GesprekUrl}/samenvatting" : null;

    protected override IEnumerable<Rij> Rijen() => Beeld.Deelnemers.Select(d => new Rij { Id = d.Id, Oordeel = d.Nagekeken, Aanvulling = d.Aanvulling });

    protected override string Zeg(Rij rij) => $"{BeslisWoorden.Zeg(rij.Oordeel ?? Nagekeken.NogNiet)} {rij.Aanvulling}".Trim();

    protected override Task<Result> BewarenAsync(CancellationToken ct) => handler.DoAsync<Beslisgesprek>(
        Dossier, GesprekId, Input.Version, g => Ieder(Input.Deelnemers, d => d.Oordeel is Nagekeken.NogNiet && d.Aanvulling is null ? Result.Ok : g.Nakijken(d.Id, d.Oordeel, d.Aanvulling)), ct);

    public sealed class Rij : DeelnemerRij
    {
        public Nagekeken? Oordeel { get; set; }

        public string? Aanvulling { get; set; }
    }
}
