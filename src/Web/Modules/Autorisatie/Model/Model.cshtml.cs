namespace Eenlijn.Web.Modules.Autorisatie.Model;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;

/// <summary>How the teams work together, for who keeps it, with its versions (R3-069). Three queries.</summary>
[Requires(Handeling.BeheerWijzigen)]
public sealed class ModelModel(Werkwijzen werkwijzen, GeldendeWerkwijze geldend, ModelNamenHandler namen, Kalender kalender) : EenlijnPage
{
    public Werkwijzestand? Laatste { get; private set; }

    public ModelBeeld Beeld { get; private set; } = null!;

    public IReadOnlyList<Werkwijzeversie> Versies { get; private set; } = [];

    public DateOnly Vandaag => kalender.Vandaag;

    public string Sub => Laatste?.Model.Begin is { } begin ? $"Begonnen met het voorbeeld van {begin.Stad}, stand van {begin.Jaar}" : "Teams, tafels en wie beslist";

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Werkwijze van de teams");
        Laatste = geldend.Laatste;
        Versies = await werkwijzen.AlleAsync(ct);
        Beeld = new(Laatste?.Model ?? Gemeentemodel.Leeg, (await namen.HandleAsync(ct)).OpSleutel, Wijzigbaar: true);
    }
}
