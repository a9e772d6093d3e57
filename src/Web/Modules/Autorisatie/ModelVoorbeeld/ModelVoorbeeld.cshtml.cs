namespace Eenlijn.Web.Modules.Autorisatie.ModelVoorbeeld;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>One example, whole, to look at and to begin with; it becomes the next version and puts nothing away (R3-070). One query.</summary>
[Requires(Handeling.BeheerWijzigen)]
public sealed class ModelVoorbeeldModel(WerkwijzeHandler handler, Werkwijzen werkwijzen, Kalender kalender) : ModelFormulier(handler, werkwijzen, kalender)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public Stadsmodel Stad { get; private set; } = null!;

    public ModelBeeld Beeld => new(Stad.Model with { Begin = new(Stad.Code, Stad.Stad, Stad.Jaar) }, new Dictionary<Guid, string>());

    public async Task<IActionResult> OnGetAsync(string stad, CancellationToken ct)
    {
        if (!await VindAsync(stad, ct))
        {
            return NotFound();
        }

        Input = Met(new InputModel());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string stad, CancellationToken ct) => await VindAsync(stad, ct)
        ? await DoAsync(Input, Stad.AlsBegin(), ($"Begonnen met het voorbeeld van {Stad.Jaar}", Stad.Stad), () => Met(new InputModel()), InputModel.Vergelijking, default, ct)
        : NotFound();

    private async Task<bool> VindAsync(string code, CancellationToken ct)
    {
        ViewData.SetTitle("Voorbeeld van een stad");
        if (Stadsmodellen.Zoek(code) is not { } stad)
        {
            return false;
        }

        Stad = stad;
        await LaadAsync(ct);
        return true;
    }

    public sealed class InputModel : ModelInvoer
    {
        public static Vergelijking<InputModel, GeenKeuzes> Vergelijking { get; } = new Vergelijking<InputModel, GeenKeuzes>().MetAfspraak();
    }
}
